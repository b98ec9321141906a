package fr.montour.gateway.edge.door;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Locale;

/** What the door did, for operators; never who was there. */
@Singleton
public final class DoorMeters {

    private final MeterRegistry meters;

    DoorMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    /**
     * A limit was met.
     *
     * @param scope whose limit it was
     * @param refused false where the network is exempt, so that nobody was sent away
     */
    public void limitMet(String scope, Action action, boolean refused) {
        meters.counter(
                        "montour.door.limits",
                        "scope",
                        scope,
                        "action",
                        lower(action),
                        "refused",
                        Boolean.toString(refused))
                .increment();
    }

    /** Somebody was asked for a proof of work. */
    public void challenged(Action action) {
        meters.counter("montour.door.challenges", "action", lower(action)).increment();
    }

    /** An answer to a challenge came in. */
    public void answered(ChallengeOutcome outcome) {
        meters.counter("montour.door.answers", "outcome", lower(outcome)).increment();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
