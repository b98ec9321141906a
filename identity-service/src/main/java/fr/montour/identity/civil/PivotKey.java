package fr.montour.identity.civil;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Key of {@link PivotFingerprint}s: without it, fingerprints can neither be made nor found by trying names. */
public final class PivotKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_BYTES = 32;

    private final SecretKeySpec key;

    private PivotKey(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** Reads a key of at least 32 bytes from base64url. */
    public static PivotKey ofBase64Url(String text) {
        byte[] bytes = Base64.getUrlDecoder().decode(text.strip());
        if (bytes.length < SHORTEST_BYTES) {
            throw new IllegalArgumentException("a pivot key has 32 bytes or more");
        }
        return new PivotKey(bytes);
    }

    /** The fingerprint of an identity. */
    public PivotFingerprint fingerprint(CivilIdentity identity) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] digest = mac.doFinal(identity.comparable().getBytes(StandardCharsets.UTF_8));
            return new PivotFingerprint(Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
