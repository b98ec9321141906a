/** Dated proofs of being in line: what they say, how they are signed and checked. */
@NullMarked
package fr.montour.gateway.open.proof;

import org.jspecify.annotations.NullMarked;
