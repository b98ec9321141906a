package fr.montour.waiting.config;

import fr.montour.draw.DrandChain;
import fr.montour.draw.Hash;
import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where drand is asked, and which chain.
 *
 * @param url base address of a drand relay; without one, agents enter the signature of the round
 * @param hash of another chain than quicknet, then with {@code publicKey}, {@code genesis} and {@code period}
 */
@ConfigurationProperties("montour.draw.drand")
public record DrandConfiguration(
        @Nullable String url,
        @Nullable String hash,
        @Nullable String publicKey,
        @Nullable String genesis,
        @Nullable Duration period) {

    /** The chain whose rounds may decide. */
    public DrandChain chain() {
        if (hash == null || hash.isBlank()) {
            return DrandChain.QUICKNET;
        }
        if (publicKey == null || genesis == null || period == null) {
            throw new IllegalStateException("montour.draw.drand.hash needs public-key, genesis and period beside it");
        }
        return new DrandChain(new Hash(hash), publicKey, Instant.parse(genesis), period);
    }
}
