package fr.montour.gateway.edge.cookie;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The keys that seal cookies: the first one seals, all of them open, so that a key can be replaced without logging anyone out. */
public final class KeyRing {

    private static final int KEY_BYTES = 32;

    private final Map<String, SecretKey> keys;

    private KeyRing(Map<String, SecretKey> keys) {
        this.keys = keys;
    }

    /**
     * Reads {@code kid:base64url(32 bytes)[,older…]}.
     *
     * @throws IllegalArgumentException when there is no key or one is not of that form; the message holds no key material
     */
    public static KeyRing parse(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    "no cookie key: set MONTOUR_COOKIE_KEYS to kid:base64url(32 bytes)[,older ones]");
        }
        var keys = new LinkedHashMap<String, SecretKey>();
        Arrays.stream(text.split(",", -1)).map(String::strip).forEach(entry -> {
            int colon = entry.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException("a cookie key lacks its kid: expected kid:base64url(32 bytes)");
            }
            String kid = entry.substring(0, colon);
            byte[] bytes = decode(kid, entry.substring(colon + 1));
            if (keys.putIfAbsent(kid, new SecretKeySpec(bytes, "AES")) != null) {
                throw new IllegalArgumentException("two cookie keys are called " + kid);
            }
        });
        return new KeyRing(keys);
    }

    private static byte[] decode(String kid, String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("cookie key " + kid + " is not base64url", e);
        }
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("cookie key " + kid + " is not 32 bytes long");
        }
        return bytes;
    }

    /** A key for another purpose from each key, the sealing one first; hexadecimal (HMAC-SHA-256 as in RFC 5869, one step). */
    public List<String> derived(String purpose) {
        return keys.values().stream().map(key -> derive(key, purpose)).toList();
    }

    private static String derive(SecretKey key, String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Envelopes for what is of this type, one of each key; the first one seals. */
    List<Envelope> envelopes(String type) {
        return keys.entrySet().stream()
                .map(entry -> new Envelope(entry.getKey(), entry.getValue(), type))
                .toList();
    }
}
