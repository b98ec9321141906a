package fr.montour.slot.commune;

import fr.montour.slot.model.SiteId;
import java.util.List;

/**
 * A commune, or an arrondissement of Paris, Lyon or Marseille.
 *
 * @param seat the site of its arrondissement, which is the préfecture's in some
 * @param postalCodes in growing order; none where letters are not delivered
 * @param formerNames of communes that became part of it
 */
public record Commune(
        String code,
        String name,
        Departement departement,
        SiteId seat,
        int population,
        List<String> postalCodes,
        List<String> formerNames)
        implements Area {

    public Commune {
        postalCodes = List.copyOf(postalCodes);
        formerNames = List.copyOf(formerNames);
    }
}
