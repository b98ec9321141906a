package fr.montour.slot.release.job;

import fr.montour.slot.job.JobRun;
import fr.montour.slot.release.HealReleases;
import fr.montour.slot.release.HealReleases.Dropped;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finishes releases that a crash left half-way, every {@code montour.slot.heal-interval}. */
@Singleton
class HealReleasesJob {

    private static final Logger LOG = LoggerFactory.getLogger(HealReleasesJob.class);

    private final HealReleases healReleases;

    HealReleasesJob(HealReleases healReleases) {
        this.healReleases = healReleases;
    }

    @Scheduled(fixedDelay = "${montour.slot.heal-interval:10s}", initialDelay = "${montour.slot.heal-interval:10s}")
    void heal() {
        JobRun.of("healing of releases", () -> healReleases.heal(HealReleasesJob::say));
    }

    private static void say(Dropped dropped) {
        LOG.error(
                "Release {} of {} was dropped: {}",
                dropped.draft().id(),
                dropped.draft().order().line(),
                dropped.why());
    }
}
