/** Work on holds that nobody asks for. */
@NullMarked
package fr.montour.slot.hold.job;

import org.jspecify.annotations.NullMarked;
