/** Which persons share a civil identity. Only {@code java.*} and JSpecify. */
@NullMarked
package fr.montour.identity.duplicate;

import org.jspecify.annotations.NullMarked;
