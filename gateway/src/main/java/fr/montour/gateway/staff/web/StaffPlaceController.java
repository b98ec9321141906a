package fr.montour.gateway.staff.web;

import fr.montour.gateway.edge.session.Roles;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.catalogue.CatalogueCache;
import fr.montour.gateway.open.catalogue.Site;
import fr.montour.gateway.open.line.Line;
import fr.montour.gateway.open.line.LineClient;
import fr.montour.gateway.open.line.LineId;
import fr.montour.gateway.open.person.Reach;
import fr.montour.gateway.open.person.ReachClient;
import fr.montour.gateway.page.Page;
import fr.montour.gateway.page.Pages;
import fr.montour.gateway.page.Submission;
import fr.montour.gateway.staff.AgentNames;
import fr.montour.gateway.staff.AuditPage;
import fr.montour.gateway.staff.StaffClient;
import fr.montour.gateway.staff.StaffFields;
import fr.montour.gateway.staff.StaffPlace;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Places of a line and what staff did there, as pages. */
@Hidden
@Produces(MediaType.TEXT_HTML)
@Controller("/staff/lines/{lineId}")
@Secured(Roles.AGENT)
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public final class StaffPlaceController {

    private static final int PAGE = 50;

    private final StaffClient client;
    private final AgentNames names;
    private final LineClient lines;
    private final CatalogueCache catalogue;
    private final LinePage linePage;
    private final ReachClient reach;
    private final Pages pages;

    StaffPlaceController(
            StaffClient client,
            AgentNames names,
            LineClient lines,
            CatalogueCache catalogue,
            LinePage linePage,
            ReachClient reach,
            Pages pages) {
        this.client = client;
        this.names = names;
        this.lines = lines;
        this.catalogue = catalogue;
        this.linePage = linePage;
        this.reach = reach;
        this.pages = pages;
    }

    /** A place, whether letters reach its person, and the form that takes it away. */
    public record StaffPlaceView(Line line, Site site, StaffPlace found, Reach reach) {}

    /**
     * A page of the audit trail.
     *
     * @param latest whether it is the first
     */
    public record AuditView(Line line, Site site, AuditPage audit, Map<String, String> names, boolean latest) {

        /** Where the latest entries are; null where they are here. */
        public @Nullable String first() {
            return latest ? null : path();
        }

        /** Where older entries are, if there are any. */
        public @Nullable String next() {
            String before = audit.next();
            return before == null ? null : path() + "?before=" + URLEncoder.encode(before, StandardCharsets.UTF_8);
        }

        private String path() {
            return "/staff/lines/" + line.lineId() + "/journal";
        }
    }

    @Get("/places")
    HttpResponse<?> find(Page page, Session session, LineId lineId, @QueryValue @Nullable String place) {
        Map<String, String> typed = Map.of(StaffFields.PLACE.name(), place == null ? "" : place);
        var form = new Submission("", typed).blame(StaffFields.PLACE, "place-not-found");
        return form.answer(
                () -> shown(page, session, lineId, StaffForms.place(form)),
                refused -> linePage.again(page, session, lineId, refused));
    }

    private MutableHttpResponse<?> shown(Page page, Session session, LineId lineId, String place) {
        var found = client.place(session, lineId, place);
        var view = new StaffPlaceView(
                lines.line(lineId), catalogue.site(lineId.siteId()), found, reach.of(session, found.personId()));
        return pages.show(page, "staff/place", view);
    }

    @Post("/places/{place}/remove")
    HttpResponse<?> remove(Page page, Session session, LineId lineId, String place, @Body Map<String, String> fields) {
        var form = new Submission("", fields);
        return form.answer(
                () -> Pages.go(path(
                        lineId,
                        client.remove(session, lineId, place, StaffForms.removal(form))
                                .personId())),
                refused -> shown(page.refusing(refused, path(lineId, place)), session, lineId, place));
    }

    private static String path(LineId lineId, String place) {
        return LinePage.path(lineId) + "/places?place=" + URLEncoder.encode(place, StandardCharsets.UTF_8);
    }

    @Get("/journal")
    HttpResponse<?> audit(Page page, Session session, LineId lineId, @QueryValue @Nullable String before) {
        AuditPage audit = client.audit(session, lineId, before, PAGE);
        var view = new AuditView(
                lines.line(lineId),
                catalogue.site(lineId.siteId()),
                audit,
                names.of(session, audit.agents()),
                before == null);
        return pages.show(page, "staff/journal", view);
    }
}
