package fr.montour.draw;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import supranational.blst.BLST_ERROR;
import supranational.blst.P1_Affine;
import supranational.blst.P2_Affine;

/**
 * A chain of drand, the public randomness beacon, of scheme {@code bls-unchained-g1-rfc9380}: every round is a BLS signature
 * over its number, and its value the SHA-256 of the signature. See drand.love.
 *
 * @param hash names the chain
 * @param publicKey compressed point of G2, hexadecimal
 * @param genesis time of round 1
 * @param period from one round to the next
 */
public record DrandChain(Hash hash, String publicKey, Instant genesis, Duration period) {

    /** The chain "quicknet" of the League of Entropy, one round every three seconds since 2023. */
    public static final DrandChain QUICKNET = new DrandChain(
            new Hash("52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971"),
            "83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc"
                    + "22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a",
            Instant.ofEpochSecond(1_692_803_367),
            Duration.ofSeconds(3));

    private static final String DOMAIN = "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_";

    /** When a round is published. */
    public Instant timeOf(long round) {
        return genesis.plus(period.multipliedBy(round - 1));
    }

    /** The first round that is published then or later. */
    public long firstRoundFrom(Instant time) {
        if (!time.isAfter(genesis)) {
            return 1;
        }
        long whole = Duration.between(genesis, time).dividedBy(period);
        return timeOf(whole + 1).isBefore(time) ? whole + 2 : whole + 1;
    }

    /** Whether the chain signed the round like this; false for anything that is no signature at all. */
    public boolean verifies(long round, String signature) {
        try {
            P1_Affine point = new P1_Affine(HexFormat.of().parseHex(signature));
            P2_Affine key = new P2_Affine(HexFormat.of().parseHex(publicKey));
            return round > 0
                    && point.in_group()
                    && !point.is_inf()
                    && key.in_group()
                    && point.core_verify(key, true, message(round), DOMAIN) == BLST_ERROR.BLST_SUCCESS;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** The value of a round. */
    public static Hash randomness(String signature) {
        return Hash.sha256(HexFormat.of().parseHex(signature));
    }

    /** What is signed in a round. */
    static byte[] message(long round) {
        return Hash.digest(ByteBuffer.allocate(Long.BYTES).putLong(round).array());
    }
}
