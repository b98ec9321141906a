/** A booking from hold to cancellation: its states, its rules, the one active booking of a person. */
@NullMarked
package fr.montour.slot.booking;

import org.jspecify.annotations.NullMarked;
