package fr.montour.slot.release;

import fr.montour.platform.audit.Actor;
import fr.montour.platform.audit.AuditTrail;
import fr.montour.platform.audit.AuditTrail.Ending;
import fr.montour.platform.result.Result;
import fr.montour.slot.audit.AuditAction;
import fr.montour.slot.model.Batch;
import fr.montour.slot.release.Release.Draft;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Finishes releases that a crash left half-way. What cannot be finished is dropped, with an entry in the audit trail: a release whose
 * time is over, or that has failed too often. Failures are counted in the store, so while it is away none counts.
 */
public final class HealReleases {

    /** Who acts where no agent does. */
    static final String SERVICE = "slot-service";

    static final int MOST_FAILURES = 30;

    private final Releases releases;
    private final ReleaseSlots releaseSlots;
    private final AuditTrail auditTrail;
    private final Duration patience;
    private final InstantSource clock;

    /**
     * Called by the job.
     *
     * @param patience how long a request is given to finish by itself
     */
    public HealReleases(
            Releases releases,
            ReleaseSlots releaseSlots,
            AuditTrail auditTrail,
            Duration patience,
            InstantSource clock) {
        this.releases = releases;
        this.releaseSlots = releaseSlots;
        this.auditTrail = auditTrail;
        this.patience = patience;
        this.clock = clock;
    }

    /** A release that was given up. */
    public record Dropped(Draft draft, String why) {}

    /**
     * Finishes the drafts that have waited too long.
     *
     * @param told of each that is dropped
     */
    public void heal(Consumer<Dropped> told) {
        Batch.forEach(releases.drafts(clock.instant().minus(patience)), draft -> heal(draft, told));
    }

    private void heal(Draft draft, Consumer<Dropped> told) {
        if (!draft.window().end().isAfter(clock.instant())) {
            drop(new Dropped(draft, "its time is over"), told);
            return;
        }
        try {
            releaseSlots.proceed(draft);
        } catch (RuntimeException e) {
            if (releases.failed(draft.id()) < MOST_FAILURES) {
                throw e;
            }
            drop(new Dropped(draft, "it failed " + MOST_FAILURES + " times: " + e), told);
        }
    }

    private void drop(Dropped dropped, Consumer<Dropped> told) {
        Draft draft = dropped.draft();
        var intent = new AuditTrail.Intent(
                new Actor(SERVICE, "service", null),
                draft.order().line().toString(),
                AuditAction.DROP_RELEASE,
                ReleaseFacts.of(draft.order()),
                Map.of(),
                dropped.why());
        auditTrail.act(
                intent,
                () -> {
                    releaseSlots.drop(draft);
                    return Result.done(draft);
                },
                result -> Ending.succeeded(true, Map.of()));
        told.accept(dropped);
    }
}
