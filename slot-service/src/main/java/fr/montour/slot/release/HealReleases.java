package fr.montour.slot.release;

import fr.montour.slot.model.Batch;
import java.time.Duration;
import java.time.InstantSource;

/** Finishes releases that a crash left half-way. */
public final class HealReleases {

    private final Releases releases;
    private final ReleaseSlots releaseSlots;
    private final Duration patience;
    private final InstantSource clock;

    /**
     * Called by the job.
     *
     * @param patience how long a request is given to finish by itself
     */
    public HealReleases(Releases releases, ReleaseSlots releaseSlots, Duration patience, InstantSource clock) {
        this.releases = releases;
        this.releaseSlots = releaseSlots;
        this.patience = patience;
        this.clock = clock;
    }

    /** Finishes the drafts that have waited too long; says how many those were. */
    public int heal() {
        var drafts = releases.drafts(clock.instant().minus(patience));
        Batch.forEach(drafts, releaseSlots::proceed);
        return drafts.size();
    }
}
