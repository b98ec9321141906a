package fr.montour.gateway.applicant.booking.web;

import fr.montour.gateway.applicant.admission.AdmissionCookie;
import fr.montour.gateway.applicant.admission.AdmissionTokenVerifier;
import fr.montour.gateway.applicant.booking.BookingClient;
import fr.montour.gateway.applicant.booking.Hold;
import fr.montour.gateway.applicant.booking.Slot;
import fr.montour.gateway.edge.http.Redirects;
import fr.montour.gateway.edge.problem.Refusals;
import fr.montour.gateway.edge.session.Roles;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.catalogue.CatalogueCache;
import fr.montour.gateway.open.catalogue.Procedure;
import fr.montour.gateway.open.catalogue.Site;
import fr.montour.gateway.open.line.LineId;
import fr.montour.gateway.page.Field;
import fr.montour.gateway.page.Page;
import fr.montour.gateway.page.Pages;
import fr.montour.gateway.page.Submission;
import fr.montour.platform.web.ProblemException;
import io.micronaut.http.HttpRequest;
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
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Choosing a slot, once admitted. */
@Hidden
@Produces(MediaType.TEXT_HTML)
@Controller("/lines/{lineId}/slots")
@Secured(Roles.APPLICANT)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class SlotController {

    /** The slot chosen. */
    public static final Field SLOT = Field.of(Field.Type.CHOICE, "slotId", "slots.title");

    private static final String SLOT_FULL = "slot-full";
    private static final String SLOT_NOT_OFFERED = "slot-not-offered";

    /** Refusals after which the page is shown again, with why. */
    private static final Set<String> NOTICES = Set.of(SLOT_FULL, SLOT_NOT_OFFERED);

    private final BookingClient client;
    private final AdmissionTokenVerifier admissions;
    private final CatalogueCache catalogue;
    private final Pages pages;
    private final InstantSource clock;

    SlotController(
            BookingClient client,
            AdmissionTokenVerifier admissions,
            CatalogueCache catalogue,
            Pages pages,
            InstantSource clock) {
        this.client = client;
        this.admissions = admissions;
        this.catalogue = catalogue;
        this.pages = pages;
        this.clock = clock;
    }

    /** The slots of one day at the site. */
    public record Day(LocalDate date, List<Slot> slots) {}

    /**
     * What the page shows.
     *
     * @param notice why the visitor is here again
     * @param now when the page was made
     * @param until the admission ends
     * @param held what the person holds already
     */
    public record SlotsView(
            LineId lineId,
            Site site,
            Procedure procedure,
            List<Day> days,
            @Nullable String notice,
            Instant now,
            Instant until,
            @Nullable Hold held) {}

    @Get
    HttpResponse<?> slots(
            HttpRequest<?> request, Page page, Session session, LineId lineId, @QueryValue @Nullable String notice) {
        try {
            AdmissionCookie admission = admissions.require(request, session, lineId);
            return shown(page, session, lineId, admission, notice != null && NOTICES.contains(notice) ? notice : null);
        } catch (ProblemException e) {
            var booked = Refusals.detail(e, "bookingId");
            if (booked.isPresent()) {
                return Redirects.to("/appointments/" + booked.get());
            }
            if (Refusals.isOne(
                    e,
                    "admission-required",
                    "admission-invalid",
                    "admission-spent",
                    "admission-revoked",
                    "admission-unserved")) {
                // The place's page says where they stand, and renews the admission if it still counts.
                return Pages.go("/lines/" + lineId + "/place");
            }
            throw e;
        }
    }

    private MutableHttpResponse<?> shown(
            Page page, Session session, LineId lineId, AdmissionCookie admission, @Nullable String notice) {
        var view = new SlotsView(
                lineId,
                catalogue.site(lineId.siteId()),
                catalogue.procedure(lineId.procedureId()),
                byDay(client.slots(session, lineId, admission.token())),
                notice,
                clock.instant(),
                admission.expiresAt(),
                client.hold(session, lineId).orElse(null));
        return pages.show(page, "booking/slots", view);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> hold(
            HttpRequest<?> request, Page page, Session session, LineId lineId, @Body Map<String, String> fields) {
        AdmissionCookie admission = admissions.require(request, session, lineId);
        var form = new Submission("", fields).blame(SLOT, "slot-unknown", "booking-overlaps");
        return form.answer(
                () -> held(session, lineId, form, admission),
                refused ->
                        shown(page.refusing(refused, "/lines/" + lineId + "/slots"), session, lineId, admission, null));
    }

    private HttpResponse<?> held(Session session, LineId lineId, Submission form, AdmissionCookie admission) {
        String slot = form.text(SLOT);
        form.check();
        try {
            var hold = client.hold(session, lineId, slot, admission.token());
            return Pages.go("/holds/" + hold.holdId());
        } catch (ProblemException e) {
            for (String notice : NOTICES) {
                if (Refusals.isOne(e, notice)) {
                    return Pages.go("/lines/" + lineId + "/slots?notice=" + notice);
                }
            }
            throw e;
        }
    }

    private static List<Day> byDay(List<Slot> slots) {
        return slots.stream()
                .collect(Collectors.groupingBy(
                        slot -> slot.start().atZone(ZoneId.of(slot.zone())).toLocalDate(),
                        TreeMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }
}
