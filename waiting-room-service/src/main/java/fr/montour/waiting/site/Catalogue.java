package fr.montour.waiting.site;

import fr.montour.waiting.model.LineId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The sites and procedures that slot-service has announced so far. It only grows, as slot-service's own does.
 *
 * @param version grows with every change
 * @param at when the latest announcement was made
 * @param zones of the sites, by site id
 * @param procedures their ids
 */
public record Catalogue(long version, Instant at, Map<String, ZoneId> zones, Set<String> procedures) {

    /** Nothing was announced yet. */
    public static final Catalogue NONE = new Catalogue(0, Instant.EPOCH, Map.of(), Set.of());

    public Catalogue {
        zones = Map.copyOf(zones);
        procedures = Set.copyOf(procedures);
    }

    /** Whether nothing was announced yet. */
    public boolean isEmpty() {
        return zones.isEmpty();
    }

    /** Whether site and procedure of a line were announced. */
    public boolean knows(LineId line) {
        return zones.containsKey(line.siteId()) && procedures.contains(line.procedureId());
    }

    /** With an announcement, in whatever order they come: of two zones of a site the one announced later counts. */
    public Catalogue with(Catalogue announced) {
        boolean late = announced.at.isBefore(at);
        Map<String, ZoneId> all = new HashMap<>(late ? announced.zones : zones);
        all.putAll(late ? zones : announced.zones);
        Set<String> both = new HashSet<>(procedures);
        both.addAll(announced.procedures);
        return all.equals(zones) && both.equals(procedures)
                ? this
                : new Catalogue(version + 1, late ? at : announced.at, all, both);
    }
}
