package fr.montour.gateway.edge.cookie;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.montour.gateway.config.GatewayConfiguration;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Map<String, List<Envelope>> envelopes = new ConcurrentHashMap<>();

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
            return envelopes(purpose).getFirst().seal(json.writeValueAsBytes(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The content; null when the value was not sealed by us for this purpose, was changed, or has expired. Null and no Optional, for
     * every poll passes here.
     */
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
        for (Envelope envelope : envelopes(purpose)) {
            byte[] content = envelope.open(sealed);
            if (content != null) {
                return read(purpose, content);
            }
        }
        return null;
    }

    private <T extends Expiring> @Nullable T read(Purpose<T> purpose, byte[] content) {
        try {
            return json.readValue(content, purpose.type());
        } catch (IOException | RuntimeException e) {
            // Sealed by an older or a newer version of us, and what it means has changed.
            return null;
        }
    }

    private List<Envelope> envelopes(Purpose<?> purpose) {
        return envelopes.computeIfAbsent(purpose.name(), keys::envelopes);
    }
}
