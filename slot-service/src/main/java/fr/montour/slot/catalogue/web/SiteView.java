package fr.montour.slot.catalogue.web;

import fr.montour.slot.catalogue.Site;
import fr.montour.slot.catalogue.SiteKind;
import io.micronaut.serde.annotation.Serdeable;

/** A site as others see it. */
@Serdeable
record SiteView(
        String siteId,
        SiteKind kind,
        String name,
        String commune,
        String postalCode,
        String departementCode,
        String departement,
        String region,
        String zone) {

    static SiteView of(Site site) {
        return new SiteView(
                site.id().value(),
                site.kind(),
                site.name(),
                site.commune(),
                site.postalCode(),
                site.departementCode(),
                site.departement(),
                site.region(),
                site.zone().getId());
    }
}
