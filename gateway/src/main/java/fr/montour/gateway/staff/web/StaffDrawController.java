package fr.montour.gateway.staff.web;

import fr.montour.gateway.edge.session.Roles;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.catalogue.CatalogueCache;
import fr.montour.gateway.open.catalogue.Site;
import fr.montour.gateway.open.draw.DrawClient;
import fr.montour.gateway.open.draw.DrawViews;
import fr.montour.gateway.open.line.Line;
import fr.montour.gateway.open.line.LineClient;
import fr.montour.gateway.open.line.LineId;
import fr.montour.gateway.page.Page;
import fr.montour.gateway.page.Pages;
import fr.montour.gateway.page.Submission;
import fr.montour.gateway.staff.AgentNames;
import fr.montour.gateway.staff.StaffFields;
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
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The registration of a line and its draw, for staff: open, follow, enter the public value, confirm it. */
@Hidden
@Produces(MediaType.TEXT_HTML)
@Controller("/staff/lines/{lineId}/draw")
@Secured(Roles.AGENT)
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public final class StaffDrawController {

    private static final int PROPOSED_DAYS = 7;
    private static final LocalTime PROPOSED_TIME = LocalTime.NOON;

    private final DrawClient client;
    private final AgentNames names;
    private final LineClient lines;
    private final CatalogueCache catalogue;
    private final InstantSource clock;
    private final Pages pages;

    StaffDrawController(
            DrawClient client,
            AgentNames names,
            LineClient lines,
            CatalogueCache catalogue,
            InstantSource clock,
            Pages pages) {
        this.client = client;
        this.names = names;
        this.lines = lines;
        this.catalogue = catalogue;
        this.clock = clock;
        this.pages = pages;
    }

    /**
     * A draw as staff see it.
     *
     * @param enteredBy name of the agent who entered the value that waits for a second one
     * @param mine whether that is the reader
     */
    public record Standing(
            DrawViews.PublicRecord record,
            DrawViews.Awaited awaited,
            @Nullable String enteredBy,
            boolean mine) {}

    /**
     * What the page shows.
     *
     * @param draw null where none was opened
     * @param proposed local time of a close to propose
     */
    public record StaffDrawView(
            Line line, Site site, @Nullable Standing draw, LocalDateTime proposed) {}

    @Get
    HttpResponse<?> show(Page page, Session session, LineId lineId) {
        return shown(page, session, lineId);
    }

    private MutableHttpResponse<?> shown(Page page, Session session, LineId lineId) {
        Line line = lines.line(lineId);
        Site site = catalogue.site(lineId.siteId());
        var today = clock.instant().atZone(ZoneId.of(site.zone())).toLocalDate();
        var draw = client.find(lineId)
                .map(record -> standing(session, lineId, record))
                .orElse(null);
        var proposed = today.plusDays(PROPOSED_DAYS).atTime(PROPOSED_TIME);
        return pages.show(page, "staff/draw", new StaffDrawView(line, site, draw, proposed));
    }

    @Post("/open")
    HttpResponse<?> open(Page page, Session session, LineId lineId, @Body Map<String, String> fields) {
        var form = new Submission("", fields).blame(StaffFields.CLOSES_AT, "draw-invalid");
        return answer(page, session, lineId, form, read -> {
            var zone = ZoneId.of(catalogue.site(lineId.siteId()).zone());
            client.open(session, lineId, StaffForms.opening(read, zone));
        });
    }

    @Post("/cancel")
    HttpResponse<?> cancel(Page page, Session session, LineId lineId, @Body Map<String, String> fields) {
        var form = new Submission("cancel", fields);
        return answer(
                page, session, lineId, form, read -> client.cancel(session, lineId, StaffForms.cancellation(read)));
    }

    @Post("/beacon")
    HttpResponse<?> enter(Page page, Session session, LineId lineId, @Body Map<String, String> fields) {
        return answer(
                page,
                session,
                lineId,
                value("", fields),
                form -> client.enter(session, lineId, StaffForms.value(form)));
    }

    @Post("/confirm")
    HttpResponse<?> confirm(Page page, Session session, LineId lineId, @Body Map<String, String> fields) {
        return answer(
                page,
                session,
                lineId,
                value("confirm", fields),
                form -> client.confirm(session, lineId, StaffForms.value(form)));
    }

    private static Submission value(String form, Map<String, String> fields) {
        return new Submission(form, fields).blame(StaffFields.VALUE, "beacon-invalid", "beacon-different");
    }

    private HttpResponse<?> answer(
            Page page, Session session, LineId lineId, Submission form, Consumer<Submission> work) {
        return form.answer(
                () -> {
                    work.accept(form);
                    return Pages.go(path(lineId));
                },
                refused -> shown(page.refusing(refused, path(lineId)), session, lineId));
    }

    private Standing standing(Session session, LineId lineId, DrawViews.PublicRecord record) {
        DrawViews.Awaited awaited = client.awaited(session, lineId);
        String by = awaited.enteredBy();
        String name = by == null ? null : names.of(session, List.of(by)).get(by);
        return new Standing(record, awaited, name, session.personId().equals(by));
    }

    private static String path(LineId lineId) {
        return LinePage.path(lineId) + "/draw";
    }
}
