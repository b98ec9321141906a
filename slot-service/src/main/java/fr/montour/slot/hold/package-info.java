/** Taking, moving, ending and confirming a hold. */
@NullMarked
package fr.montour.slot.hold;

import org.jspecify.annotations.NullMarked;
