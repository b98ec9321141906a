package fr.montour.waiting.line;

import fr.montour.draw.Hash;
import fr.montour.draw.Permutation;

/**
 * Those who registered before a line opened, and the seed that gave them their numbers. Their issued numbers are numbered in the
 * order of registration, 1 to size; the number that counts is computed. Issued numbers beyond the size are their own numbers.
 *
 * @param size how many issued numbers took part in the draw; 0 in a line without one
 */
public record Cohort(long size, Hash seed) {

    /** A line without a draw: every issued number is its own number. */
    public static final Cohort NONE = new Cohort(0, new Hash("0".repeat(2 * Hash.BYTES)));

    /** Number drawn by an issued number. */
    public long numberOf(long issued) {
        return issued > size ? issued : 1 + permutation().forward(issued - 1);
    }

    /** Issued number that drew a number. */
    public long issuedOf(long number) {
        return number > size ? number : 1 + permutation().inverse(number - 1);
    }

    private Permutation permutation() {
        return new Permutation(seed, size);
    }
}
