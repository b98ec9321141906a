package fr.montour.gateway.edge.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import fr.montour.platform.token.Caller;
import fr.montour.platform.token.TokenSigner;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;

/** Signed tokens that say to one service in whose name the gateway calls. Good for 60 seconds, and used again for 50. */
@Singleton
final class CallerTokens {

    private static final Duration LIFETIME = Duration.ofSeconds(60);
    private static final Duration KEPT = LIFETIME.minusSeconds(10);
    private static final long MOST_KEPT = 100_000;

    private final TokenSigner signer;
    private final InstantSource clock;
    private final Cache<Key, String> tokens;

    private record Key(Caller caller, Service service) {}

    @Inject
    CallerTokens(TokenSigner signer, InstantSource clock) {
        this.signer = signer;
        this.clock = clock;
        // The same clock as the tokens' expiry, in the cache's unit.
        Ticker ticker = () -> Duration.between(Instant.EPOCH, clock.instant()).toNanos();
        this.tokens = Caffeine.newBuilder()
                .maximumSize(MOST_KEPT)
                .expireAfterWrite(KEPT)
                .ticker(ticker)
                .build();
    }

    /** A token that this service accepts for at least ten seconds more. */
    String token(Caller caller, Service service) {
        return tokens.get(new Key(caller, service), this::sign);
    }

    @SuppressWarnings("JavaUtilDate") // Nimbus speaks java.util.Date
    private String sign(Key key) {
        Instant now = clock.instant();
        return signer.sign(key.caller()
                .toClaims()
                .issuer("montour-gateway")
                .audience(key.service().audience())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)))
                .build());
    }
}
