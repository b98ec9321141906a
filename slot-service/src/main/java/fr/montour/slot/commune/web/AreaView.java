package fr.montour.slot.commune.web;

import fr.montour.slot.commune.Area;
import fr.montour.slot.commune.Commune;
import fr.montour.slot.commune.Departement;
import fr.montour.slot.commune.Match;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An area as others see it.
 *
 * @param code of INSEE
 * @param formerName the former commune in it that was asked for
 */
@Serdeable
record AreaView(
        Kind kind,
        String code,
        String name,
        @Nullable String formerName,
        List<String> postalCodes,
        String departementCode,
        String departement) {

    enum Kind {
        COMMUNE,
        DEPARTEMENT
    }

    static AreaView of(Match match) {
        return switch (match.area()) {
            case Commune commune -> of(commune, match.formerName());
            case Departement departement -> view(Kind.DEPARTEMENT, departement, null, List.of());
        };
    }

    static AreaView of(Commune commune, @Nullable String formerName) {
        return view(Kind.COMMUNE, commune, formerName, commune.postalCodes());
    }

    private static AreaView view(Kind kind, Area area, @Nullable String formerName, List<String> postalCodes) {
        return new AreaView(
                kind,
                area.code(),
                area.name(),
                formerName,
                postalCodes,
                area.departement().code(),
                area.departement().name());
    }
}
