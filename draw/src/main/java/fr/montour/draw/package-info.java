/**
 * The draw that anybody can repeat from what is published: commitment, Merkle root of the registrations, public beacon, seed,
 * numbers. No framework, no store, no clock; {@code docs/fairness.md} says the same in words.
 */
@NullMarked
package fr.montour.draw;

import org.jspecify.annotations.NullMarked;
