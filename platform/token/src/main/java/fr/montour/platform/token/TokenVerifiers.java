package fr.montour.platform.token;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import io.micronaut.context.annotation.Property;
import io.micronaut.core.convert.format.MapFormat;
import io.micronaut.core.naming.conventions.StringConvention;
import jakarta.inject.Singleton;
import java.net.MalformedURLException;
import java.net.URL;
import java.text.ParseException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Verifiers for the issuers named under {@code montour.trust}: issuer → JWKS address, or those of all its nodes separated by
 * commas, or the JWKS itself as JSON.
 */
@Singleton
public final class TokenVerifiers {

    private static final int FETCH_TIMEOUT_MILLIS = 2_000;
    private static final int MAX_BYTES = 64 * 1024;
    private static final long KEYS_LIVE_MILLIS = Duration.ofMinutes(5).toMillis();
    private static final long OUTAGE_MILLIS = Duration.ofHours(4).toMillis();
    private static final long MIN_BETWEEN_FETCHES_MILLIS = Duration.ofSeconds(1).toMillis();

    private final Map<String, String> trusted;
    private final InstantSource clock;
    private final Map<String, JWKSource<SecurityContext>> sources = new ConcurrentHashMap<>();

    TokenVerifiers(
            @Property(name = "montour.trust")
                    @MapFormat(keyFormat = StringConvention.RAW, transformation = MapFormat.MapTransformation.FLAT)
                    Map<String, String> trusted,
            InstantSource clock) {
        this.trusted = Map.copyOf(trusted);
        this.clock = clock;
    }

    /**
     * A verifier; cheap to make, the issuer's keys are shared and cached.
     *
     * @throws IllegalArgumentException when the issuer is not configured
     */
    public TokenVerifier verifier(String issuer, String audience) {
        return new TokenVerifier(sources.computeIfAbsent(issuer, this::source), issuer, audience, clock);
    }

    private JWKSource<SecurityContext> source(String issuer) {
        String location = trusted.get(issuer);
        if (location == null) {
            throw new IllegalArgumentException("montour.trust." + issuer + " is not configured");
        }
        try {
            if (location.stripLeading().startsWith("{")) {
                return new ImmutableJWKSet<>(JWKSet.parse(location));
            }
            var retriever = new DefaultResourceRetriever(FETCH_TIMEOUT_MILLIS, FETCH_TIMEOUT_MILLIS, MAX_BYTES);
            List<URL> nodes = FirstAnsweringNode.addresses(location);
            return JWKSourceBuilder.create(nodes.getFirst(), new FirstAnsweringNode(nodes, retriever))
                    .cache(KEYS_LIVE_MILLIS, FETCH_TIMEOUT_MILLIS)
                    .rateLimited(MIN_BETWEEN_FETCHES_MILLIS)
                    .retrying(true)
                    .outageTolerant(OUTAGE_MILLIS)
                    .build();
        } catch (ParseException | MalformedURLException e) {
            throw new IllegalArgumentException("montour.trust." + issuer + " is neither a JWKS nor its address", e);
        }
    }
}
