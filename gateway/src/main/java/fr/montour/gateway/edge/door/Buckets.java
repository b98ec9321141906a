package fr.montour.gateway.edge.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * One token bucket for each of the most recent keys. Never more than {@code remembered}: who makes up keys without end makes
 * the least used ones be forgotten, which gives these a full bucket again and costs no memory.
 */
final class Buckets<K> {

    private static final double SOFT_SHARE = 0.5;

    private final Budget budget;
    private final TimeMeter clock;
    private final Cache<K, Bucket> buckets;

    Buckets(Budget budget, int remembered, TimeMeter clock) {
        this.budget = budget;
        this.clock = clock;
        // Bounded by number alone: forgetting by time as well makes each read several times as dear.
        this.buckets = Caffeine.newBuilder().maximumSize(remembered).build();
    }

    /** Takes one token; false when there is none. */
    boolean take(K key) {
        return buckets.get(key, this::full).tryConsume(1);
    }

    /** How long until there is a token again; zero when there is one. */
    Duration untilNext(K key) {
        return Duration.ofNanos(
                buckets.get(key, this::full).estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    /** How far the bucket is beyond its soft limit, which is half of it: 0 when it is not, 1 when it is empty. */
    double strain(K key) {
        double left = (double) buckets.get(key, this::full).getAvailableTokens() / budget.burst();
        return left >= SOFT_SHARE ? 0 : 1 - left / SOFT_SHARE;
    }

    /** About how many keys are remembered, after what is too many was forgotten. */
    long size() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Bucket full(K key) {
        return Bucket.builder()
                .withCustomTimePrecision(clock)
                .addLimit(Bandwidth.builder()
                        .capacity(budget.burst())
                        .refillGreedy(budget.perMinute(), Duration.ofMinutes(1))
                        .build())
                .build();
    }
}
