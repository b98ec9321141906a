package fr.montour.gateway.staff.web;

import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.catalogue.CatalogueCache;
import fr.montour.gateway.open.catalogue.Site;
import fr.montour.gateway.open.line.BoardCache;
import fr.montour.gateway.open.line.Line;
import fr.montour.gateway.open.line.LineClient;
import fr.montour.gateway.open.line.LineId;
import fr.montour.gateway.page.FormState;
import fr.montour.gateway.page.Page;
import fr.montour.gateway.page.Pages;
import fr.montour.gateway.staff.AgentNames;
import fr.montour.gateway.staff.AuditPage;
import fr.montour.gateway.staff.LineAction;
import fr.montour.gateway.staff.StaffClient;
import fr.montour.gateway.staff.web.StaffController.StaffLineView;
import fr.montour.platform.ids.RandomIds;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The page of a line for staff, which several forms come back to. */
@Singleton
final class LinePage {

    private static final int LATEST = 5;

    private final StaffClient client;
    private final AgentNames names;
    private final LineClient lines;
    private final BoardCache board;
    private final CatalogueCache catalogue;
    private final RandomIds ids;
    private final InstantSource clock;
    private final Pages pages;

    LinePage(
            StaffClient client,
            AgentNames names,
            LineClient lines,
            BoardCache board,
            CatalogueCache catalogue,
            RandomIds ids,
            InstantSource clock,
            Pages pages) {
        this.client = client;
        this.names = names;
        this.lines = lines;
        this.board = board;
        this.catalogue = catalogue;
        this.ids = ids;
        this.clock = clock;
        this.pages = pages;
    }

    /** Its address. */
    static String path(LineId lineId) {
        return "/staff/lines/" + lineId;
    }

    /** The page with a form of it that was refused. */
    MutableHttpResponse<?> again(Page page, Session session, LineId lineId, FormState refused) {
        return show(page.refusing(refused, path(lineId)), session, lineId);
    }

    /** The page with the form of a release as it was typed, and what it would make. */
    MutableHttpResponse<?> previewed(
            Page page, Session session, LineId lineId, FormState typed, StaffController.Preview preview) {
        return show(page.refusing(typed, path(lineId)), session, lineId, preview);
    }

    /** The page. */
    MutableHttpResponse<?> show(Page page, Session session, LineId lineId) {
        return show(page, session, lineId, null);
    }

    private MutableHttpResponse<?> show(
            Page page, Session session, LineId lineId, StaffController.@Nullable Preview preview) {
        Line line = lines.line(lineId);
        Site site = catalogue.site(lineId.siteId());
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of(site.zone()));
        var view = new StaffLineView(
                line,
                site,
                catalogue.procedure(lineId.procedureId()),
                LineAction.offeredIn(line.state()),
                client.releases(session, lineId),
                client.notice(session, lineId).length(),
                ids.next("k_"),
                today.plusDays(1),
                preview,
                watch(session, line, lineId));
        return pages.show(page, "staff/line", view);
    }

    private LineWatch watch(Session session, Line line, LineId lineId) {
        AuditPage audit = client.audit(session, lineId, null, LATEST);
        return LineWatch.of(
                last(line),
                client.stock(session, lineId),
                client.history(session, lineId),
                audit,
                names.of(session, audit.agents()));
    }

    private LastInLine last(Line line) {
        return LastInLine.of(line, board.line(new LineId(line.lineId())).orElse(null));
    }
}
