package fr.montour.platform.ids;

import jakarta.inject.Singleton;
import java.util.random.RandomGenerator;

/** Identifiers that cannot be guessed: a prefix and 128 random bits in 26 lower-case base32 characters (RFC 4648). */
@Singleton
public final class RandomIds {

    private static final char[] ALPHABET = "abcdefghijklmnopqrstuvwxyz234567".toCharArray();
    private static final int LENGTH = 26;

    private final RandomGenerator random;

    public RandomIds(RandomGenerator random) {
        this.random = random;
    }

    /** For example {@code next("p_")} gives {@code p_k3…}. */
    public String next(String prefix) {
        var bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        var id = new StringBuilder(prefix.length() + LENGTH).append(prefix);
        for (byte b : bytes) {
            id.append(ALPHABET[b & 31]);
        }
        return id.toString();
    }
}
