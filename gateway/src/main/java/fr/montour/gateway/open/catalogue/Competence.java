package fr.montour.gateway.open.catalogue;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A commune and the sites that are competent for it, the closest first. */
@Serdeable
public record Competence(Area commune, List<String> siteIds) {

    public Competence {
        siteIds = List.copyOf(siteIds);
    }
}
