package fr.montour.slot.commune.web;

import fr.montour.slot.catalogue.Site;
import fr.montour.slot.commune.Commune;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A commune and the ids of the sites that are competent for it, the closest first. */
@Serdeable
record CompetenceView(AreaView commune, List<String> siteIds) {

    static CompetenceView of(Commune commune, List<Site> sites) {
        return new CompetenceView(
                AreaView.of(commune, null),
                sites.stream().map(site -> site.id().value()).toList());
    }
}
