package fr.montour.gateway.applicant.place.web;

import fr.montour.gateway.applicant.admission.AdmissionCookies;
import fr.montour.gateway.applicant.booking.BookingClient;
import fr.montour.gateway.applicant.place.PlaceClient;
import fr.montour.gateway.applicant.place.PlaceCookies;
import fr.montour.gateway.edge.http.Redirects;
import fr.montour.gateway.edge.problem.Refusals;
import fr.montour.gateway.edge.session.Roles;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.catalogue.CatalogueCache;
import fr.montour.gateway.open.line.LineCache;
import fr.montour.gateway.open.line.LineId;
import fr.montour.gateway.open.line.Place;
import fr.montour.gateway.open.line.PlaceState;
import fr.montour.gateway.page.Page;
import fr.montour.gateway.page.Pages;
import fr.montour.platform.batch.Batcher;
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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.InstantSource;
import java.util.Map;

/** Joining a line, waiting in it, answering the call, leaving. */
@Hidden
@Produces(MediaType.TEXT_HTML)
@Controller("/lines/{lineId}/place")
@Secured(Roles.APPLICANT)
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class PlaceController {

    private final PlaceClient places;
    private final BookingClient bookings;
    private final PlaceCookies cookies;
    private final AdmissionCookies admissions;
    private final LineCache lines;
    private final CatalogueCache catalogue;
    private final Pages pages;
    private final InstantSource clock;

    PlaceController(
            PlaceClient places,
            BookingClient bookings,
            PlaceCookies cookies,
            AdmissionCookies admissions,
            LineCache lines,
            CatalogueCache catalogue,
            Pages pages,
            InstantSource clock) {
        this.places = places;
        this.bookings = bookings;
        this.cookies = cookies;
        this.admissions = admissions;
        this.lines = lines;
        this.catalogue = catalogue;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Page page, Session session, LineId lineId) {
        return places.find(session, lineId)
                .map(place -> show(request, page, session, lineId, place))
                .orElseGet(() -> Redirects.to("/lines/" + lineId));
    }

    private MutableHttpResponse<String> show(
            HttpRequest<?> request, Page page, Session session, LineId lineId, Place place) {
        var response = pages.show(page, "place/place", view(session, lineId, place));
        return place.live() ? response.cookies(cookies.keep(request, session, place)) : response;
    }

    private PlaceView view(Session session, LineId lineId, Place place) {
        return PlaceView.of(
                lineId,
                catalogue.site(lineId.siteId()),
                catalogue.procedure(lineId.procedureId()),
                place,
                lines.now(lineId).orElse(null),
                place.state() == PlaceState.ADMITTED
                        ? bookings.hold(session, lineId).orElse(null)
                        : null,
                clock.instant());
    }

    @Post
    MutableHttpResponse<?> join(HttpRequest<?> request, Session session, LineId lineId) {
        Place place = Batcher.await(places.join(session, lineId)).body();
        return toPlace(lineId).cookies(cookies.keep(request, session, place));
    }

    @Post("/claim")
    MutableHttpResponse<?> claim(HttpRequest<?> request, Session session, LineId lineId) {
        try {
            var claim = Batcher.await(places.claim(session, lineId));
            return Redirects.to("/lines/" + lineId + "/slots")
                    .cookies(admissions.keep(request, lineId, claim.admissionToken(), claim.expiresAt()));
        } catch (ProblemException e) {
            if (Refusals.isOne(e, "not-called", "call-missed", "admission-over", "place-unknown")) {
                return toPlace(lineId);
            }
            throw e;
        }
    }

    /** Not now, or none of these: the number is kept. */
    @Post("/deferral")
    HttpResponse<?> defer(Session session, LineId lineId) {
        try {
            places.defer(session, lineId);
        } catch (ProblemException e) {
            if (!Refusals.isOne(e, "not-called", "call-missed", "place-ended", "place-unknown")) {
                throw e;
            }
        }
        return toPlace(lineId);
    }

    /** Can come at short notice, or no longer. */
    @Post("/short-notice")
    HttpResponse<?> atShortNotice(
            HttpRequest<?> request, Session session, LineId lineId, @Body Map<String, String> fields) {
        try {
            Place place = places.atShortNotice(session, lineId, Boolean.parseBoolean(fields.get("able")));
            return toPlace(lineId).cookies(cookies.keep(request, session, place));
        } catch (ProblemException e) {
            if (Refusals.isOne(e, "no-short-calls", "place-ended", "place-unknown")) {
                return toPlace(lineId);
            }
            throw e;
        }
    }

    /** Five more minutes, once. */
    @Post("/extension")
    HttpResponse<?> extend(HttpRequest<?> request, Session session, LineId lineId) {
        try {
            var claim = places.extend(session, lineId);
            return Redirects.to("/lines/" + lineId + "/slots")
                    .cookies(admissions.keep(request, lineId, claim.admissionToken(), claim.expiresAt()));
        } catch (ProblemException e) {
            if (Refusals.isOne(e, "not-called", "admission-over", "place-unknown")) {
                return toPlace(lineId);
            }
            throw e;
        }
    }

    /** Says what would be lost; nothing to lose leads back to the page that says so. */
    @Get("/leave")
    HttpResponse<?> askBeforeLeaving(Page page, Session session, LineId lineId) {
        Place place = places.place(session, lineId);
        return place.live() ? pages.show(page, "place/leave", view(session, lineId, place)) : toPlace(lineId);
    }

    @Post("/leave")
    HttpResponse<?> leave(Session session, LineId lineId) {
        places.leave(session, lineId);
        return toPlace(lineId).cookie(PlaceCookies.forget(lineId));
    }

    private static MutableHttpResponse<String> toPlace(LineId lineId) {
        return Redirects.to("/lines/" + lineId + "/place");
    }
}
