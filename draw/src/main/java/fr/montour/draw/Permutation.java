package fr.montour.draw;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Shuffles 0 … size − 1 by a seed, one index at a time, without a table, in both directions: {@value #ALGORITHM}.
 *
 * <p>A Feistel network of ten rounds over pairs (L, R) with L below {@code a} and R below {@code b}, where {@code a} is the
 * root of the size and {@code b} the size divided by {@code a}, both rounded up; an index is L · b + R. Even rounds add to L
 * (modulo a) the round value of R, odd ones to R (modulo b) that of L. A round value is the first eight bytes, as an unsigned
 * number, of HMAC-SHA-256 under the seed over {@value #ALGORITHM}, the size (8 bytes), the round (1 byte) and the half (8
 * bytes). An outcome beyond the size is put through again until it is below ("cycle walking"; Black and Rogaway, Ciphers with
 * Arbitrary Finite Domains, 2002). {@code a · b} exceeds the size by less than {@code a}, so that is rare.
 */
public final class Permutation {

    /** Name and version of the whole draw: leaves, tree, seed and permutation. */
    public static final String ALGORITHM = "montour-draw-1";

    /** Most people one draw can have; their indexes and their products fit a long with ease. */
    public static final long MAX_SIZE = 1L << 40;

    private static final int ROUNDS = 10;
    private static final byte[] LABEL = ALGORITHM.getBytes(StandardCharsets.US_ASCII);
    private static final int MESSAGE = LABEL.length + Long.BYTES + 1 + Long.BYTES;

    private final SecretKeySpec key;
    private final long size;
    private final long a;
    private final long b;

    /** The permutation of so many by that seed. */
    public Permutation(Hash seed, long size) {
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("size must be 1 to " + MAX_SIZE);
        }
        this.key = new SecretKeySpec(seed.bytes(), "HmacSHA256");
        this.size = size;
        this.a = ceilingOfRoot(size);
        this.b = (size + a - 1) / a;
    }

    /** Where an index goes. */
    public long forward(long index) {
        Mac mac = mac(index);
        long at = index;
        do {
            at = encrypt(mac, at);
        } while (at >= size);
        return at;
    }

    /** Which index comes to a place. */
    public long inverse(long place) {
        Mac mac = mac(place);
        long at = place;
        do {
            at = decrypt(mac, at);
        } while (at >= size);
        return at;
    }

    private long encrypt(Mac mac, long value) {
        long left = value / b;
        long right = value % b;
        for (int round = 0; round < ROUNDS; round++) {
            if (round % 2 == 0) {
                left = (left + roundValue(mac, round, right, a)) % a;
            } else {
                right = (right + roundValue(mac, round, left, b)) % b;
            }
        }
        return left * b + right;
    }

    private long decrypt(Mac mac, long value) {
        long left = value / b;
        long right = value % b;
        for (int round = ROUNDS - 1; round >= 0; round--) {
            if (round % 2 == 0) {
                left = Math.floorMod(left - roundValue(mac, round, right, a), a);
            } else {
                right = Math.floorMod(right - roundValue(mac, round, left, b), b);
            }
        }
        return left * b + right;
    }

    private long roundValue(Mac mac, int round, long half, long modulus) {
        byte[] message = ByteBuffer.allocate(MESSAGE)
                .put(LABEL)
                .putLong(size)
                .put((byte) round)
                .putLong(half)
                .array();
        return Long.remainderUnsigned(ByteBuffer.wrap(mac.doFinal(message)).getLong(), modulus);
    }

    private Mac mac(long value) {
        if (value < 0 || value >= size) {
            throw new IllegalArgumentException(value + " is not one of " + size);
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    private static long ceilingOfRoot(long size) {
        long root = Math.round(Math.sqrt((double) size));
        while (root * root < size) {
            root++;
        }
        while ((root - 1) * (root - 1) >= size) {
            root--;
        }
        return root;
    }
}
