package fr.montour.slot.catalogue;

import fr.montour.platform.result.Result;
import fr.montour.slot.model.LineId;
import fr.montour.slot.model.ProcedureId;
import fr.montour.slot.model.SiteId;
import fr.montour.slot.model.SlotRefusal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every site and procedure, in memory: some hundreds of records that hardly ever change. */
public final class Catalogue {

    private final Map<SiteId, Site> sites;
    private final Map<ProcedureId, Procedure> procedures;
    private final Map<SiteId, String> searchTexts;

    /** A catalogue of these, which keep their order. */
    public Catalogue(Collection<Site> sites, Collection<Procedure> procedures) {
        this.sites = byKey(sites, Site::id);
        this.procedures = byKey(procedures, Procedure::id);
        this.searchTexts = sites.stream().collect(Collectors.toMap(Site::id, Site::searchText));
    }

    /**
     * Sites that match.
     *
     * @param departement code, or null for all
     * @param text words (or beginnings of words) that must all occur; accents and case do not matter; null for any
     */
    public List<Site> sites(@Nullable String departement, @Nullable String text) {
        var words = text == null ? new String[0] : French.fold(text).split(" ");
        return sites.values().stream()
                .filter(site -> departement == null
                        || site.locality()
                                .departementCode()
                                .equals(departement.strip().toUpperCase(Locale.ROOT)))
                .filter(site -> matches(searchTexts.getOrDefault(site.id(), ""), words))
                .toList();
    }

    public Optional<Site> site(SiteId id) {
        return Optional.ofNullable(sites.get(id));
    }

    public List<Procedure> procedures() {
        return List.copyOf(procedures.values());
    }

    public Optional<Procedure> procedure(ProcedureId id) {
        return Optional.ofNullable(procedures.get(id));
    }

    /** Site and procedure of a line; empty when one of them is not known. */
    public Optional<LineEntry> line(LineId id) {
        return site(id.site())
                .flatMap(site -> procedure(id.procedure()).map(procedure -> new LineEntry(id, site, procedure)));
    }

    /** The line of that name, e.g. {@code 93008-residence-permit-renewal}; refused when site or procedure are not known. */
    public Result<LineId> lineNamed(String name) {
        return Result.of(LineId.parse(name).filter(id -> line(id).isPresent()), SlotRefusal.LINE_UNKNOWN);
    }

    private static boolean matches(String searchText, String[] words) {
        return Arrays.stream(words).allMatch(word -> (" " + searchText).contains(" " + word));
    }

    private static <K, V> Map<K, V> byKey(Collection<V> values, Function<V, K> key) {
        var map = new LinkedHashMap<K, V>();
        values.forEach(value -> map.put(key.apply(value), value));
        return map;
    }
}
