package fr.montour.slot.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;

/**
 * Settings under {@code montour.slot}.
 *
 * @param holdLength how long a hold lasts
 * @param shortestRest a cancelled unit rests at least this long
 * @param longestRest and at most this long
 * @param sweepInterval how often expired holds are ended and rested units returned
 * @param stockInterval how often the stock of lines that changed is stated
 * @param countInterval how often a node looks whether the stock of this minute is still to be counted
 * @param healInterval how often sagas that a crash left half-way are looked for
 * @param announceInterval how often the catalogue is announced again
 * @param patience how long a request may take before a job finishes its work
 */
@ConfigurationProperties("montour.slot")
public record SlotConfiguration(
        @NotNull @Bindable(defaultValue = "10m") Duration holdLength,
        @NotNull @Bindable(defaultValue = "10m") Duration shortestRest,
        @NotNull @Bindable(defaultValue = "4h") Duration longestRest,
        @NotNull @Bindable(defaultValue = "1s") Duration sweepInterval,
        @NotNull @Bindable(defaultValue = "200ms") Duration stockInterval,
        @NotNull @Bindable(defaultValue = "15s") Duration countInterval,
        @NotNull @Bindable(defaultValue = "10s") Duration healInterval,
        @NotNull @Bindable(defaultValue = "10m") Duration announceInterval,
        @NotNull @Bindable(defaultValue = "30s") Duration patience) {}
