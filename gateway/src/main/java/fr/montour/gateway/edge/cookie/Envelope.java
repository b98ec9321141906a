package fr.montour.gateway.edge.cookie;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * Compact JWE (RFC 7516, section 7.1) of one key and one protected header, with {@code dir} and {@code A256GCM}: header, nothing,
 * initialization vector, ciphertext and authentication tag. The header never varies, so it is written once and compared as text;
 * reading it anew for each cookie, as a JOSE library must, took more time than the decryption.
 */
final class Envelope {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final Provider PROVIDER = provider();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();
    private static final String NO_ENCRYPTED_KEY = "..";
    private static final int IV_BYTES = 12;
    private static final int IV_CHARACTERS = 16;
    private static final int TAG_BYTES = 16;
    private static final int TAG_CHARACTERS = 22;

    private final SecretKey key;
    private final String start;
    private final byte[] authenticated;

    /**
     * Envelopes with this header.
     *
     * @param kid name of the key
     * @param type what is inside, {@code typ} of the header
     */
    Envelope(String kid, SecretKey key, String type) {
        this.key = key;
        String header = new JWEHeader.Builder(JWEAlgorithm.DIR, EncryptionMethod.A256GCM)
                .keyID(kid)
                .type(new JOSEObjectType(type))
                .build()
                .toBase64URL()
                .toString();
        this.start = header + NO_ENCRYPTED_KEY;
        this.authenticated = header.getBytes(StandardCharsets.US_ASCII);
    }

    private static Provider provider() {
        try {
            return Cipher.getInstance(CIPHER).getProvider();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String seal(byte[] content) {
        byte[] iv = new byte[IV_BYTES];
        RANDOM.nextBytes(iv);
        byte[] sealed;
        try {
            sealed = cipher(Cipher.ENCRYPT_MODE, iv).doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cookies cannot be sealed", e);
        }
        int tag = sealed.length - TAG_BYTES;
        return start + ENCODER.encodeToString(iv)
                + "." + ENCODER.encodeToString(Arrays.copyOf(sealed, tag))
                + "." + ENCODER.encodeToString(Arrays.copyOfRange(sealed, tag, sealed.length));
    }

    /** What is inside, or null when it was not sealed with this key under this header, or was changed. */
    byte @Nullable [] open(String sealed) {
        int ivEnd = start.length() + IV_CHARACTERS;
        int tagBegin = sealed.length() - TAG_CHARACTERS;
        boolean ours = sealed.startsWith(start)
                && tagBegin > ivEnd + 1
                && sealed.charAt(ivEnd) == '.'
                && sealed.charAt(tagBegin - 1) == '.';
        if (!ours) {
            return null;
        }
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, DECODER.decode(sealed.substring(start.length(), ivEnd)));
            cipher.update(DECODER.decode(sealed.substring(ivEnd + 1, tagBegin - 1)));
            return cipher.doFinal(DECODER.decode(sealed.substring(tagBegin)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return null;
        }
    }

    private Cipher cipher(int mode, byte[] iv) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER, PROVIDER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, iv));
        cipher.updateAAD(authenticated);
        return cipher;
    }
}
