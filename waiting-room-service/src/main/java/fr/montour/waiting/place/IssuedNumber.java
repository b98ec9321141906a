package fr.montour.waiting.place;

import fr.montour.waiting.model.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who drew a number. It leads from the number to the place.
 *
 * @param number the number
 * @param holder who drew it; nobody when it was declared void before anybody wrote it
 * @param isVoid whether the number was given up: only a place that stands by now may still use it
 */
public record IssuedNumber(long number, @Nullable PersonId holder, boolean isVoid) {}
