package fr.montour.gateway.staff.web;

import fr.montour.gateway.edge.session.Roles;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.catalogue.CatalogueCache;
import fr.montour.gateway.open.catalogue.Procedure;
import fr.montour.gateway.open.catalogue.Site;
import fr.montour.gateway.open.line.BoardCache;
import fr.montour.gateway.open.line.Line;
import fr.montour.gateway.open.line.LineClient;
import fr.montour.gateway.open.line.LineId;
import fr.montour.gateway.page.Form;
import fr.montour.gateway.page.Page;
import fr.montour.gateway.page.Pages;
import fr.montour.gateway.staff.AgentNames;
import fr.montour.gateway.staff.AuditPage;
import fr.montour.gateway.staff.LineAction;
import fr.montour.gateway.staff.Release;
import fr.montour.gateway.staff.StaffClient;
import fr.montour.platform.ids.RandomIds;
import fr.montour.platform.web.PlatformProblem;
import fr.montour.platform.web.ProblemException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Lines and releases for staff. */
@Hidden
@Produces(MediaType.TEXT_HTML)
@Controller("/staff")
@Secured(Roles.AGENT)
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public final class StaffController {

    private static final int LATEST = 5;

    private final StaffClient desk;
    private final AgentNames names;
    private final LineClient lines;
    private final BoardCache board;
    private final CatalogueCache catalogue;
    private final RandomIds ids;
    private final InstantSource clock;
    private final Pages pages;

    StaffController(
            StaffClient desk,
            AgentNames names,
            LineClient lines,
            BoardCache board,
            CatalogueCache catalogue,
            RandomIds ids,
            InstantSource clock,
            Pages pages) {
        this.desk = desk;
        this.names = names;
        this.lines = lines;
        this.board = board;
        this.catalogue = catalogue;
        this.ids = ids;
        this.clock = clock;
        this.pages = pages;
    }

    /**
     * What the overview shows.
     *
     * @param ownSite the agent's own, chosen beforehand in the form
     */
    public record StaffView(List<Row> lines, List<Site> sites, List<Procedure> procedures, String ownSite) {}

    /** A line in the overview. */
    public record Row(Line line, LastInLine last) {}

    /**
     * What the page of a line shows.
     *
     * @param releaseKey makes sending the form twice release once
     * @param tomorrow at the site, proposed as the day of the release
     */
    public record StaffLineView(
            Line line,
            Site site,
            Procedure procedure,
            List<LineAction> actions,
            List<Release> releases,
            long claimMinutes,
            String releaseKey,
            LocalDate tomorrow,
            LineWatch watch) {}

    @Get
    HttpResponse<?> overview(Page page, Session session) {
        var own = session.organisation() == null ? "" : session.organisation();
        var sorted = lines.all().stream()
                .sorted(Comparator.comparing((Line line) -> !line.siteId().equals(own))
                        .thenComparing(Line::name))
                .map(line -> new Row(line, last(line)))
                .toList();
        return pages.show(
                page,
                "staff/overview",
                new StaffView(sorted, catalogue.sites(null, null), catalogue.procedures(), own));
    }

    @Post("/lines")
    HttpResponse<?> make(Page page, Session session, @Body Map<String, String> fields) {
        var form = new Form(fields);
        var lineId = LineId.of(form.text("siteId"), form.text("procedureId"));
        // Names of lines are French, as people at the site call them; pages show the procedure in their own language.
        String name = catalogue.site(lineId.siteId()).name() + " : "
                + catalogue.procedure(lineId.procedureId()).name().fr();
        desk.set(session, lineId, StaffForms.settings(form, name));
        if (form.optional("open") != null) {
            desk.act(session, lineId, LineAction.OPEN, null);
        }
        return toLine(lineId);
    }

    @Get("/lines/{lineId}")
    HttpResponse<?> line(Page page, Session session, LineId lineId) {
        Line line = lines.line(lineId);
        Site site = catalogue.site(lineId.siteId());
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of(site.zone()));
        var view = new StaffLineView(
                line,
                site,
                catalogue.procedure(lineId.procedureId()),
                LineAction.offeredIn(line.state()),
                desk.releases(session, lineId),
                StaffForms.minutes(line.claimWindow()),
                ids.next("k_"),
                today.plusDays(1),
                watch(session, line, lineId));
        return pages.show(page, "staff/line", view);
    }

    @Post("/lines/{lineId}/settings")
    HttpResponse<?> settings(Session session, LineId lineId, @Body Map<String, String> fields) {
        desk.set(
                session,
                lineId,
                StaffForms.settings(new Form(fields), lines.line(lineId).name()));
        return toLine(lineId);
    }

    @Post("/lines/{lineId}/releases")
    HttpResponse<?> release(Session session, LineId lineId, @Body Map<String, String> fields) {
        var form = new Form(fields);
        desk.release(session, StaffForms.release(form, lineId), form.text("key"));
        return toLine(lineId);
    }

    @Post("/lines/{lineId}/actions/{action}")
    HttpResponse<?> act(Session session, LineId lineId, String action, @Body Map<String, String> fields) {
        var known = LineAction.ofSlug(action).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        desk.act(session, lineId, known, new Form(fields).optional("reason"));
        return toLine(lineId);
    }

    private LineWatch watch(Session session, Line line, LineId lineId) {
        AuditPage journal = desk.journal(session, lineId, null, LATEST);
        return LineWatch.of(last(line), desk.history(session, lineId), journal, names.of(session, journal.agents()));
    }

    private LastInLine last(Line line) {
        return LastInLine.of(line, board.line(new LineId(line.lineId())).orElse(null));
    }

    private static HttpResponse<?> toLine(LineId lineId) {
        return Pages.go("/staff/lines/" + lineId);
    }
}
