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
import fr.montour.gateway.page.Page;
import fr.montour.gateway.page.Pages;
import fr.montour.gateway.page.Submission;
import fr.montour.gateway.staff.LineAction;
import fr.montour.gateway.staff.Release;
import fr.montour.gateway.staff.ReleasePreview;
import fr.montour.gateway.staff.ReleaseRequest;
import fr.montour.gateway.staff.StaffClient;
import fr.montour.gateway.staff.StaffFields;
import fr.montour.platform.web.PlatformProblem;
import fr.montour.platform.web.ProblemException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
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
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** LineClient and releases for staff. */
@Hidden
@Produces(MediaType.TEXT_HTML)
@Controller("/staff")
@Secured(Roles.AGENT)
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public final class StaffController {

    private final StaffClient client;
    private final LineClient lines;
    private final BoardCache board;
    private final CatalogueCache catalogue;
    private final LinePage linePage;
    private final Pages pages;

    StaffController(
            StaffClient client,
            LineClient lines,
            BoardCache board,
            CatalogueCache catalogue,
            LinePage linePage,
            Pages pages) {
        this.client = client;
        this.lines = lines;
        this.board = board;
        this.catalogue = catalogue;
        this.linePage = linePage;
        this.pages = pages;
    }

    /**
     * What the overview shows: lines and sites of the agent.
     *
     * @param ownSite the agent's own, chosen beforehand in the form
     * @param existing the line that was asked for and is there already
     */
    public record StaffView(
            List<Row> lines,
            List<Site> sites,
            List<Procedure> procedures,
            String ownSite,
            @Nullable Line existing) {}

    /** A line in the overview. */
    public record Row(Line line, LastInLine last) {}

    /**
     * What the page of a line shows.
     *
     * @param notice how long before its start an appointment can no longer be had
     * @param releaseKey makes sending the form twice release once
     * @param tomorrow at the site, proposed as the day of the release
     * @param preview of the release as it was typed, once it was looked at
     */
    public record StaffLineView(
            Line line,
            Site site,
            Procedure procedure,
            List<LineAction> actions,
            List<Release> releases,
            Duration notice,
            String releaseKey,
            LocalDate tomorrow,
            @Nullable Preview preview,
            LineWatch watch) {}

    /**
     * What a release would make.
     *
     * @param checked what it was made from; a form with something else in it is looked at again
     */
    public record Preview(ReleasePreview release, LocalDate day, String checked) {}

    /** What is asked before a line is closed. */
    public record CloseView(Line line, Site site) {}

    @Get
    HttpResponse<?> overview(Page page, Session session) {
        return allLines(page, session, null);
    }

    private MutableHttpResponse<?> allLines(Page page, Session session, @Nullable Line existing) {
        var own = session.organisation() == null ? "" : session.organisation();
        var territory = session.territory();
        var sorted = lines.all().stream()
                .filter(line -> territory.covers(line.siteId()))
                .sorted(Comparator.comparing((Line line) -> !line.siteId().equals(own))
                        .thenComparing(Line::name))
                .map(line -> new Row(line, last(line)))
                .toList();
        var sites = catalogue.sites(null, null).stream()
                .filter(site -> territory.covers(site.siteId()))
                .toList();
        return pages.show(page, "staff/overview", new StaffView(sorted, sites, catalogue.procedures(), own, existing));
    }

    @Post("/lines")
    HttpResponse<?> make(Page page, Session session, @Body Map<String, String> fields) {
        var form = new Submission("", fields)
                .blame(StaffFields.SITE, "site-unknown", "line-unknown", "line-not-in-catalogue")
                .blame(StaffFields.PROCEDURE, "procedure-unknown", "line-exists")
                .blame(StaffFields.NEW_NOTICE, "notice-invalid");
        return form.answer(
                () -> made(session, form),
                refused -> allLines(page.refusing(refused, "/staff"), session, existing(session, form)));
    }

    /** The line that was asked for, where it is there already. */
    private @Nullable Line existing(Session session, Submission form) {
        var asked = LineId.of(form.text(StaffFields.SITE), form.text(StaffFields.PROCEDURE));
        return asked.isPossible() && session.territory().covers(asked.siteId())
                ? lines.find(asked).filter(line -> line.settingsVersion() > 0).orElse(null)
                : null;
    }

    private HttpResponse<?> made(Session session, Submission form) {
        String site = form.text(StaffFields.SITE);
        String procedure = form.text(StaffFields.PROCEDURE);
        var line = StaffForms.newLine(form, () -> name(site, procedure));
        var lineId = LineId.of(site, procedure);
        client.make(session, lineId, line.settings());
        if (line.notice() != null) {
            client.setNotice(session, lineId, line.notice());
        }
        if (form.ticked(StaffFields.OPEN)) {
            client.act(session, lineId, LineAction.OPEN, null);
        }
        return toLine(lineId);
    }

    /** Names of lines are French, as people at the site call them; pages show the procedure in their own language. */
    private String name(String siteId, String procedureId) {
        return catalogue.site(siteId).name() + " : "
                + catalogue.procedure(procedureId).name().fr();
    }

    @Get("/lines/{lineId}")
    HttpResponse<?> line(Page page, Session session, LineId lineId) {
        return linePage.show(page, session, lineId);
    }

    @Post("/lines/{lineId}/settings")
    HttpResponse<?> settings(Page page, Session session, LineId lineId, @Body Map<String, String> fields) {
        var form = new Submission("settings", fields).renew(StaffForms.SETTINGS_VERSION, "settings-changed");
        return onLine(page, session, lineId, form, read -> {
            var settings = StaffForms.settings(read, () -> lines.line(lineId).name());
            client.configure(session, lineId, settings.replacing(StaffForms.settingsVersion(read)));
        });
    }

    /** Shows first what the release would make; done is what was looked at. */
    @Post("/lines/{lineId}/releases")
    HttpResponse<?> release(Page page, Session session, LineId lineId, @Body Map<String, String> fields) {
        var form = new Submission("release", fields)
                .blame(StaffFields.DATE, "slots-overlap", "release-invalid")
                .named(StaffFields.DATE, "date")
                .named(StaffFields.FROM, "from")
                .named(StaffFields.TO, "to")
                .named(StaffFields.SLOT_MINUTES, "slotLength")
                .named(StaffFields.COUNTERS, "counters", "split")
                .renew("key", "idempotency-mismatch");
        return form.answer(
                () -> {
                    ReleaseRequest order = StaffForms.release(form, lineId);
                    if (!order.text().equals(fields.get("checked"))) {
                        return previewed(page, session, lineId, form, order);
                    }
                    client.release(session, order, form.hidden("key"));
                    return toLine(lineId);
                },
                refused -> linePage.again(page, session, lineId, refused));
    }

    private HttpResponse<?> previewed(
            Page page, Session session, LineId lineId, Submission form, ReleaseRequest order) {
        var preview = new Preview(client.preview(session, order), LocalDate.parse(order.date()), order.text());
        return linePage.previewed(page, session, lineId, form.state(), preview);
    }

    /** Asks before a line is closed. */
    @Get("/lines/{lineId}/close")
    HttpResponse<?> close(Page page, LineId lineId) {
        return closing(page, lineId);
    }

    private MutableHttpResponse<?> closing(Page page, LineId lineId) {
        return pages.show(page, "staff/close", new CloseView(lines.line(lineId), catalogue.site(lineId.siteId())));
    }

    @Post("/lines/{lineId}/actions/{action}")
    HttpResponse<?> act(Page page, Session session, LineId lineId, String action, @Body Map<String, String> fields) {
        var known = LineAction.ofSlug(action).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        var form = new Submission("action", fields);
        return form.answer(
                () -> {
                    String reason = form.optional(StaffFields.REASON);
                    String message = known == LineAction.CLOSE ? form.optional(StaffFields.CLOSING_MESSAGE) : null;
                    form.check();
                    if (known == LineAction.CLOSE) {
                        client.close(session, lineId, reason, message);
                    } else {
                        client.act(session, lineId, known, reason);
                    }
                    return toLine(lineId);
                },
                refused -> known == LineAction.CLOSE
                        ? closing(page.refusing(refused, LinePage.path(lineId) + "/close"), lineId)
                        : linePage.again(page, session, lineId, refused));
    }

    private HttpResponse<?> onLine(
            Page page, Session session, LineId lineId, Submission form, Consumer<Submission> work) {
        return form.answer(
                () -> {
                    work.accept(form);
                    return toLine(lineId);
                },
                refused -> linePage.again(page, session, lineId, refused));
    }

    private LastInLine last(Line line) {
        return LastInLine.of(line, board.line(new LineId(line.lineId())).orElse(null));
    }

    private static HttpResponse<?> toLine(LineId lineId) {
        return Pages.go(LinePage.path(lineId));
    }
}
