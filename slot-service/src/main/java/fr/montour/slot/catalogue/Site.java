package fr.montour.slot.catalogue;

import fr.montour.slot.model.SiteId;
import java.time.ZoneId;

/**
 * An office where appointments take place.
 *
 * @param zone in which its opening hours are meant
 */
public record Site(SiteId id, SiteKind kind, Locality locality, ZoneId zone) {

    /** {@code Préfecture de Bobigny}. */
    public String name() {
        return kind.nameIn(locality.commune());
    }

    /** One line of text. The source of the catalogue knows no streets. */
    public String address() {
        return locality.postalCode() + " " + locality.commune();
    }

    String searchText() {
        return French.fold(String.join(
                " ",
                name(),
                locality.commune(),
                locality.postalCode(),
                locality.departementCode(),
                locality.departement(),
                locality.region()));
    }
}
