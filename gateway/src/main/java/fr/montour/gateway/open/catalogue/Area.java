package fr.montour.gateway.open.catalogue;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody lives: a commune or a whole département.
 *
 * @param code of INSEE
 * @param formerName the former commune in it that was asked for
 */
@Serdeable
public record Area(
        Kind kind,
        String code,
        String name,
        @Nullable String formerName,
        List<String> postalCodes,
        String departementCode,
        String departement) {

    private static final int FEW = 3;

    /** How much of the country it is. */
    public enum Kind {
        COMMUNE,
        DEPARTEMENT
    }

    public Area {
        postalCodes = List.copyOf(postalCodes);
    }

    /** A whole département. */
    public static Area of(Departement departement) {
        return new Area(
                Kind.DEPARTEMENT,
                departement.code(),
                departement.name(),
                null,
                List.of(),
                departement.code(),
                departement.name());
    }

    public boolean isCommune() {
        return kind == Kind.COMMUNE;
    }

    /** By what people tell it from others of its name: its postal codes, or as much of a long list as is needed for that. */
    public String shownCode() {
        if (postalCodes.isEmpty()) {
            return departementCode;
        }
        return postalCodes.size() > FEW ? postalCodes.getFirst() + "…" : String.join(", ", postalCodes);
    }
}
