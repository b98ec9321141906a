package fr.montour.slot.catalogue.job;

import fr.montour.slot.catalogue.events.CatalogueEvents;
import fr.montour.slot.job.JobRun;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/**
 * Announces the catalogue when the service starts and every {@code montour.slot.announce-interval}, so that whoever lost an
 * announcement, or its database, hears of it again.
 */
@Singleton
class AnnounceCatalogueJob {

    private final CatalogueEvents events;

    AnnounceCatalogueJob(CatalogueEvents events) {
        this.events = events;
    }

    @Scheduled(fixedDelay = "${montour.slot.announce-interval:10m}")
    void announce() {
        JobRun.of("announcing the catalogue", events::announce);
    }
}
