package fr.montour.slot.release.web;

import fr.montour.slot.model.ReleaseId;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/** Makes the id of a release from who asked and the key they sent: a repeated request meets its own document. */
final class IdempotencyKeys {

    private static final int BITS = 128;
    private static final int DIGITS = 26;
    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final String DIGITS_OF_JAVA = "0123456789abcdefghijklmnopqrstuv";

    private IdempotencyKeys() {}

    static ReleaseId releaseId(String agent, String key) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest((agent + "\n" + key).getBytes(StandardCharsets.UTF_8));
            var number = new BigInteger(1, hash).shiftRight(hash.length * Byte.SIZE - BITS);
            var digits = number.toString(BASE32.length()).toLowerCase(Locale.ROOT);
            var id = new StringBuilder("r_").append("a".repeat(DIGITS - digits.length()));
            digits.chars().forEach(digit -> id.append(BASE32.charAt(DIGITS_OF_JAVA.indexOf(digit))));
            return new ReleaseId(id.toString());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
