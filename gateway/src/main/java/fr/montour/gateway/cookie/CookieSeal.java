package fr.montour.gateway.cookie;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import fr.montour.gateway.GatewayConfiguration;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Seals small records into cookie values and opens them again: JWE with {@code dir} and {@code A256GCM} (RFC 7516), so
 * that the browser can neither read nor change them.
 *
 * <p>What was opened is remembered by its sealed text: a poll that comes back with the same cookie costs one look-up. Expiry is
 * checked each time.
 */
@Singleton
public final class CookieSeal {

    private final KeyRing keys;
    private final JsonMapper json;
    private final InstantSource clock;
    private final Cache<String, Opened> opened;

    private record Opened(Purpose<?> purpose, Expiring content) {}

    @Inject
    CookieSeal(GatewayConfiguration configuration, JsonMapper json, InstantSource clock) {
        this(KeyRing.parse(configuration.cookieKeys()), json, clock, configuration.openedCookies());
    }

    CookieSeal(KeyRing keys, JsonMapper json, InstantSource clock, int remembered) {
        this.keys = keys;
        this.json = json;
        this.clock = clock;
        this.opened = Caffeine.newBuilder().maximumSize(remembered).build();
    }

    /** The cookie value for this content. */
    public <T extends Expiring> String seal(Purpose<T> purpose, T content) {
        try {
            var header = new JWEHeader.Builder(JWEAlgorithm.DIR, EncryptionMethod.A256GCM)
                    .keyID(keys.sealingId())
                    .type(new JOSEObjectType(purpose.name()))
                    .build();
            var jwe = new JWEObject(header, new Payload(json.writeValueAsBytes(content)));
            jwe.encrypt(new DirectEncrypter(Objects.requireNonNull(keys.key(keys.sealingId()))));
            return jwe.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("cookies cannot be sealed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content, or null when the value was not sealed by us for this purpose, was changed, or has expired. */
    public <T extends Expiring> @Nullable T open(Purpose<T> purpose, String sealed) {
        Opened known = opened.getIfPresent(sealed);
        if (known == null) {
            T content = decrypt(purpose, sealed);
            if (content == null) {
                return null;
            }
            known = new Opened(purpose, content);
            opened.put(sealed, known);
        }
        boolean holds =
                known.purpose().equals(purpose) && known.content().expiresAt().isAfter(clock.instant());
        return holds ? purpose.type().cast(known.content()) : null;
    }

    private <T extends Expiring> @Nullable T decrypt(Purpose<T> purpose, String sealed) {
        try {
            var jwe = JWEObject.parse(sealed);
            var header = jwe.getHeader();
            var key = keys.key(header.getKeyID());
            boolean ours = key != null
                    && JWEAlgorithm.DIR.equals(header.getAlgorithm())
                    && EncryptionMethod.A256GCM.equals(header.getEncryptionMethod())
                    && new JOSEObjectType(purpose.name()).equals(header.getType());
            if (!ours) {
                return null;
            }
            jwe.decrypt(new DirectDecrypter(key));
            return json.readValue(jwe.getPayload().toBytes(), purpose.type());
        } catch (ParseException | JOSEException | IOException | RuntimeException e) {
            // Also when the parser itself stumbles: the text comes from outside.
            return null;
        }
    }
}
