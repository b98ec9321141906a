package fr.montour.draw;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import supranational.blst.P1;
import supranational.blst.P2;
import supranational.blst.SecretKey;

/** A chain whose secret the tests know, so that it has rounds for every moment. */
public final class TestChain {

    private static final SecretKey SECRET = new SecretKey();

    static {
        SECRET.keygen(new byte[32]);
    }

    /** Its public part: a round every second since 2026 began. */
    public static final DrandChain CHAIN = new DrandChain(
            Hash.sha256("test chain".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
            HexFormat.of().formatHex(new P2(SECRET).compress()),
            Instant.parse("2026-01-01T00:00:00Z"),
            Duration.ofSeconds(1));

    private TestChain() {}

    /** Signs a round. */
    public static String signature(long round) {
        P1 point = new P1().hash_to(DrandChain.message(round), "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_");
        return HexFormat.of().formatHex(point.sign_with(SECRET).compress());
    }
}
