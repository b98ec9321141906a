package fr.montour.gateway.open.catalogue.web;

import fr.montour.gateway.open.catalogue.Area;
import fr.montour.gateway.open.catalogue.Departement;
import fr.montour.gateway.open.catalogue.Procedure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the search for one's sites shows.
 *
 * @param procedures to choose from
 * @param chosen the procedure that was chosen
 * @param words what was typed
 * @param departements for whoever would rather look through a list; empty where an answer stands
 */
public record SearchView(
        List<Procedure> procedures,
        @Nullable Procedure chosen,
        String words,
        List<Departement> departements,
        Answer answer) {

    /** What was found. */
    public sealed interface Answer {}

    /** Nobody has asked yet. */
    public record NotAsked() implements Answer {}

    /** Nothing of that name. */
    public record Unknown() implements Answer {}

    /** Several: the person knows which. */
    public record Which(List<Area> areas) implements Answer {}

    /**
     * The sites of an area.
     *
     * @param others that may be meant instead
     */
    public record Sites(Area area, List<SiteOffer> offers, List<Area> others) implements Answer {}

    /** Address of the same search for another area. */
    public String path(Area area) {
        return path((area.isCommune() ? "commune=" : "departement=") + area.code());
    }

    /** Address of the same search for a département. */
    public String path(Departement departement) {
        return path("departement=" + departement.code());
    }

    private String path(String where) {
        return "/sites?" + where + (chosen == null ? "" : "&procedure=" + chosen.procedureId());
    }
}
