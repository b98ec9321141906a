/** What the tests of every service share. */
@NullMarked
package fr.montour.platform.testing;

import org.jspecify.annotations.NullMarked;
