package fr.montour.waiting.site.events;

import fr.montour.platform.events.Event;
import fr.montour.platform.events.EventHandler;
import fr.montour.waiting.site.Catalogue;
import fr.montour.waiting.site.CatalogueCache;
import fr.montour.waiting.site.events.CatalogueAnnouncedEvent.SiteEntry;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;

/** What slot-service announces is what lines may be made for. */
@Singleton
final class CatalogueAnnouncedListener implements EventHandler<CatalogueAnnouncedEvent> {

    private final CatalogueCache catalogue;

    CatalogueAnnouncedListener(CatalogueCache catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String type() {
        return "catalogue.announced.v1";
    }

    @Override
    public Class<CatalogueAnnouncedEvent> payload() {
        return CatalogueAnnouncedEvent.class;
    }

    @Override
    public void handle(Event<CatalogueAnnouncedEvent> event) {
        var zones = event.data().sites().stream()
                .collect(Collectors.toMap(SiteEntry::siteId, site -> ZoneId.of(site.zone())));
        catalogue.learn(
                new Catalogue(0, event.time(), zones, Set.copyOf(event.data().procedures())));
    }
}
