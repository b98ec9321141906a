package fr.montour.waiting.site.events;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What this service reads of {@code catalogue.announced.v1}.
 *
 * @param procedures their ids
 */
@Serdeable
public record CatalogueAnnouncedEvent(List<SiteEntry> sites, List<String> procedures) {

    /** A site and the IANA name of its zone. */
    @Serdeable
    public record SiteEntry(String siteId, String zone) {}
}
