package fr.montour.gateway.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/**
 * What an unknown visitor is asked for when there are too many; see docs/door.md.
 *
 * @param easiest hashes that finding the number takes at most, when the door has just begun to ask
 * @param hardest the same when a budget is used up; the bound of what a phone is asked for
 * @param lifetime time to answer
 * @param passLifetime how long an answer is good for, within the budgets of a pass
 * @param waitTime how long who does no work must wait
 */
@ConfigurationProperties("montour.door.challenge")
public record ChallengeConfiguration(
        @Bindable(defaultValue = "10000") @Min(1000) @Max(100_000) int easiest,

        @Bindable(defaultValue = "40000") @Min(1000) @Max(100_000) int hardest,

        @Bindable(defaultValue = "10m") Duration lifetime,
        @Bindable(defaultValue = "30m") Duration passLifetime,
        @Bindable(defaultValue = "20s") Duration waitTime) {

    /** Hashes to ask for at this strain between 0 and 1. */
    public int hashes(double strain) {
        int most = Math.max(easiest, hardest);
        return easiest + (int) ((most - easiest) * Math.clamp(strain, 0, 1));
    }
}
