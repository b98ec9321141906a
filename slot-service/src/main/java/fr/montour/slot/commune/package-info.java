/** Where people live, found as they type it, and the sites that are competent there. */
@NullMarked
package fr.montour.slot.commune;

import org.jspecify.annotations.NullMarked;
