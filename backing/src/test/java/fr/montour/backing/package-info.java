/** Tests of the backing servers. */
@NullMarked
package fr.montour.backing;

import org.jspecify.annotations.NullMarked;
