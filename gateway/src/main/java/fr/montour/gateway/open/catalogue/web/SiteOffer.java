package fr.montour.gateway.open.catalogue.web;

import fr.montour.gateway.open.catalogue.Procedure;
import fr.montour.gateway.open.catalogue.Site;
import fr.montour.gateway.open.line.BoardCache;
import fr.montour.gateway.open.line.BoardLine;
import fr.montour.gateway.open.line.LineId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A site, and its line for the procedure that somebody has chosen.
 *
 * @param lineId null where no procedure was chosen
 * @param line null where there is none at present
 */
public record SiteOffer(
        Site site, @Nullable LineId lineId, @Nullable BoardLine line) {

    /** In this order, but sites with an open line for the procedure first, then those with any line. */
    static List<SiteOffer> of(List<Site> sites, @Nullable Procedure procedure, BoardCache board) {
        if (procedure == null) {
            return sites.stream().map(site -> new SiteOffer(site, null, null)).toList();
        }
        Map<String, BoardLine> lines =
                board.all().stream().collect(Collectors.toMap(BoardLine::lineId, Function.identity()));
        return sites.stream()
                .map(site -> {
                    var id = LineId.of(site.siteId(), procedure.procedureId());
                    return new SiteOffer(site, id, lines.get(id.value()));
                })
                .sorted(Comparator.comparingInt(SiteOffer::rank))
                .toList();
    }

    /** Where it leads. */
    public String path() {
        return lineId == null ? "/sites/" + site.siteId() : "/lines/" + lineId.value();
    }

    private int rank() {
        if (line == null) {
            return 3;
        }
        return switch (line.state()) {
            case OPEN -> 0;
            case REGISTRATION, DRAWING, DRAWN, PAUSED -> 1;
            case DRAFT, CANCELLED, CLOSED -> 2;
        };
    }
}
