package fr.montour.gateway.edge.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.montour.gateway.config.ChallengeConfiguration;
import jakarta.inject.Singleton;

/** Ids of challenges that earned their pass, for as long as they could be shown again. Each gateway remembers its own. */
@Singleton
public final class SpentChallenges {

    private static final int MOST_REMEMBERED = 200_000;

    private final Cache<String, Boolean> ids;

    SpentChallenges(ChallengeConfiguration configuration) {
        ids = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(configuration.lifetime().plusMinutes(1))
                .build();
    }

    /** Whether it was spent. */
    boolean holds(String challengeId) {
        return ids.getIfPresent(challengeId) != null;
    }

    /** Spends it; false when it was spent before. */
    boolean spend(String challengeId) {
        return ids.asMap().putIfAbsent(challengeId, Boolean.TRUE) == null;
    }
}
