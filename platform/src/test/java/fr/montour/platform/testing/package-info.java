/** What the tests of every service share; shipped as the platform's test-jar. */
@NullMarked
package fr.montour.platform.testing;

import org.jspecify.annotations.NullMarked;
