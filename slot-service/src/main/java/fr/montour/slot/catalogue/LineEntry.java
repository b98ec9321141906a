package fr.montour.slot.catalogue;

import fr.montour.slot.model.LineId;
import java.util.Locale;

/** A line with what the catalogue knows of it. */
public record LineEntry(LineId id, Site site, Procedure procedure) {

    /** {@code Préfecture de Bobigny : renouvellement d’un titre de séjour}. */
    public String name() {
        var what = procedure.name().fr();
        return site.name() + " : " + what.substring(0, 1).toLowerCase(Locale.FRENCH) + what.substring(1);
    }
}
