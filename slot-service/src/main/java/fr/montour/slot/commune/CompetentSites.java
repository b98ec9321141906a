package fr.montour.slot.commune;

import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.catalogue.Site;
import fr.montour.slot.catalogue.SiteKind;
import java.util.List;
import java.util.stream.Stream;

/** Which sites are there for whoever lives in a commune: that of its arrondissement, and the préfecture of its département. */
public final class CompetentSites {

    private final Catalogue catalogue;

    public CompetentSites(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The closest first; one where the préfecture is the site of the arrondissement too. */
    public List<Site> of(Commune commune) {
        var prefectures = catalogue.sites(commune.departement().code(), null).stream()
                .filter(site -> site.kind() == SiteKind.PREFECTURE);
        return Stream.concat(catalogue.site(commune.seat()).stream(), prefectures)
                .distinct()
                .toList();
    }
}
