package fr.montour.identity.contact.job;

import fr.montour.identity.contact.AddressLinks;
import fr.montour.identity.contact.LinkLimits;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Forgets links that cannot be opened any more, and what no limit counts, once an hour. */
@Singleton
class AddressLinksJob {

    private final AddressLinks links;
    private final LinkLimits limits;
    private final InstantSource clock;

    AddressLinksJob(AddressLinks links, LinkLimits limits, InstantSource clock) {
        this.links = links;
        this.limits = limits;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "1h", fixedDelay = "1h")
    void forget() {
        links.forget(clock.instant());
        limits.forget(clock.instant());
    }
}
