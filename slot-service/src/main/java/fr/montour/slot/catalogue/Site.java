package fr.montour.slot.catalogue;

import fr.montour.slot.model.SiteId;
import java.time.ZoneId;

/**
 * A place where appointments are held.
 *
 * @param departementCode {@code 93}, {@code 2A}, {@code 974}
 * @param zone in which its opening hours are meant
 */
public record Site(
        SiteId id,
        SiteKind kind,
        String commune,
        String postalCode,
        String departementCode,
        String departement,
        String region,
        ZoneId zone) {

    /** {@code Préfecture de Bobigny}. */
    public String name() {
        return kind.nameIn(commune);
    }

    /** One line of text. The source of the catalogue knows no streets. */
    public String address() {
        return postalCode + " " + commune;
    }

    String searchText() {
        return French.fold(String.join(" ", name(), commune, postalCode, departementCode, departement, region));
    }
}
