package fr.montour.slot.catalogue.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.montour.slot.catalogue.Locality;
import fr.montour.slot.catalogue.Site;
import fr.montour.slot.catalogue.SiteKind;
import io.micronaut.serde.annotation.Serdeable;

/** A site as others see it. */
@Serdeable
record SiteView(
        String siteId,
        SiteKind kind,
        String name,
        @JsonUnwrapped Locality locality,
        String zone) {

    static SiteView of(Site site) {
        return new SiteView(
                site.id().value(),
                site.kind(),
                site.name(),
                site.locality(),
                site.zone().getId());
    }
}
