package fr.montour.slot.booking;

import java.util.random.RandomGenerator;

/** What a person reads out at the counter: {@code ABCD-2345}, of letters and digits that are not taken for each other. */
public record BookingReference(String value) {

    /** No 0 O, 1 I L, nor U V; no A and E either, so that no word comes out. */
    private static final String ALPHABET = "23456789BCDFGHJKMNPQRSTWXYZ";

    private static final int LENGTH = 8;

    /** One of 282 thousand million; the store sees to it that none is given twice. */
    public static BookingReference random(RandomGenerator random) {
        var text = new StringBuilder(LENGTH + 1);
        for (int i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) {
                text.append('-');
            }
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new BookingReference(text.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
