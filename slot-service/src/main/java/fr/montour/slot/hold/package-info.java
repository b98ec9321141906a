/** Taking, moving, giving back and ending a hold. */
@NullMarked
package fr.montour.slot.hold;

import org.jspecify.annotations.NullMarked;
