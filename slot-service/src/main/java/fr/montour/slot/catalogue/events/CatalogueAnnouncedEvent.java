package fr.montour.slot.catalogue.events;

import fr.montour.slot.catalogue.Catalogue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** Data of {@code catalogue.announced.v1}: all of it, so that no announcement depends on another. */
@Serdeable
record CatalogueAnnouncedEvent(List<SiteEntry> sites, List<String> procedures) {

    /** A site and the IANA name of its zone. */
    @Serdeable
    record SiteEntry(String siteId, String zone) {}

    static CatalogueAnnouncedEvent of(Catalogue catalogue) {
        return new CatalogueAnnouncedEvent(
                catalogue.sites(null, null).stream()
                        .map(site ->
                                new SiteEntry(site.id().value(), site.zone().getId()))
                        .toList(),
                catalogue.procedures().stream()
                        .map(procedure -> procedure.id().value())
                        .toList());
    }
}
