package fr.montour.slot.release.job;

import fr.montour.slot.job.JobRun;
import fr.montour.slot.release.HealReleases;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Finishes releases that a crash left half-way, every {@code montour.slot.heal-interval}. */
@Singleton
class HealReleasesJob {

    private final HealReleases healReleases;

    HealReleasesJob(HealReleases healReleases) {
        this.healReleases = healReleases;
    }

    @Scheduled(fixedDelay = "${montour.slot.heal-interval:10s}", initialDelay = "${montour.slot.heal-interval:10s}")
    void heal() {
        JobRun.of("healing of releases", healReleases::heal);
    }
}
