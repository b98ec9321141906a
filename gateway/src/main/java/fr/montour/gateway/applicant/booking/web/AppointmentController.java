package fr.montour.gateway.applicant.booking.web;

import fr.montour.gateway.applicant.booking.Booking;
import fr.montour.gateway.applicant.booking.BookingClient;
import fr.montour.gateway.applicant.booking.Hold;
import fr.montour.gateway.applicant.place.PlaceClient;
import fr.montour.gateway.edge.session.Roles;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.catalogue.CatalogueCache;
import fr.montour.gateway.open.catalogue.Procedure;
import fr.montour.gateway.open.catalogue.Site;
import fr.montour.gateway.open.line.LineId;
import fr.montour.gateway.open.line.Place;
import fr.montour.gateway.page.Page;
import fr.montour.gateway.page.Pages;
import fr.montour.gateway.page.Submission;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A person's places and appointments. */
@Hidden
@Produces(MediaType.TEXT_HTML)
@Controller("/appointments")
@Secured(Roles.APPLICANT)
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public final class AppointmentController {

    private static final Comparator<Booking> LATEST_FIRST =
            Comparator.comparing(Booking::start).reversed();

    private final BookingClient client;
    private final PlaceClient places;
    private final CatalogueCache catalogue;
    private final Pages pages;
    private final InstantSource clock;

    AppointmentController(
            BookingClient client, PlaceClient places, CatalogueCache catalogue, Pages pages, InstantSource clock) {
        this.client = client;
        this.places = places;
        this.catalogue = catalogue;
        this.pages = pages;
        this.clock = clock;
    }

    /** A place that still counts. */
    public record Waiting(Place place, Site site, Procedure procedure) {}

    /** A slot that is held and can be confirmed. */
    public record Held(Hold hold, Site site, Procedure procedure) {}

    /**
     * What the list shows.
     *
     * @param coming appointments that stand, the next first
     * @param past appointments that are over, the latest first
     * @param cancelled whatever their day, the latest first
     */
    public record AppointmentsView(
            List<Held> held,
            List<Waiting> waiting,
            List<Booking> coming,
            List<Booking> past,
            List<Booking> cancelled) {}

    /** What the page of one appointment shows. */
    public record AppointmentView(Booking booking, Site site, boolean emailKnown) {}

    @Get
    HttpResponse<?> all(Page page, Session session) {
        var waiting = places.places(session).stream()
                .filter(Place::live)
                .map(place -> places.seen(session, place))
                .map(this::waiting)
                .toList();
        var now = clock.instant();
        var bookings = client.bookings(session);
        return pages.show(
                page,
                "booking/appointments",
                new AppointmentsView(
                        client.holds(session).stream().map(this::held).toList(),
                        waiting,
                        bookings.stream()
                                .filter(booking ->
                                        booking.stands() && booking.end().isAfter(now))
                                .sorted(Comparator.comparing(Booking::start))
                                .toList(),
                        bookings.stream()
                                .filter(booking ->
                                        booking.stands() && !booking.end().isAfter(now))
                                .sorted(LATEST_FIRST)
                                .toList(),
                        bookings.stream()
                                .filter(booking -> !booking.stands())
                                .sorted(LATEST_FIRST)
                                .toList()));
    }

    private Held held(Hold hold) {
        var line = new LineId(hold.lineId());
        return new Held(hold, catalogue.site(line.siteId()), catalogue.procedure(line.procedureId()));
    }

    private Waiting waiting(Place place) {
        var line = new LineId(place.lineId());
        return new Waiting(place, catalogue.site(line.siteId()), catalogue.procedure(line.procedureId()));
    }

    @Get("/{bookingId}")
    HttpResponse<?> one(Page page, Session session, String bookingId) {
        return pages.show(page, "booking/appointment", view(session, bookingId));
    }

    private AppointmentView view(Session session, String bookingId) {
        Booking booking = client.booking(session, bookingId);
        return new AppointmentView(booking, catalogue.site(booking.siteId()), session.emailKnown());
    }

    @Get("/{bookingId}/cancel")
    HttpResponse<?> askBeforeCancelling(Page page, Session session, String bookingId) {
        var view = view(session, bookingId);
        return view.booking().stands()
                ? pages.show(page, "booking/cancel", view)
                : Pages.go("/appointments/" + view.booking().bookingId());
    }

    @Post("/{bookingId}/cancel")
    HttpResponse<?> cancel(Page page, Session session, String bookingId) {
        return new Submission("", Map.of())
                .answer(
                        () -> Pages.go("/appointments/"
                                + client.cancel(session, bookingId).bookingId()),
                        refused -> pages.show(
                                page.refusing(refused, "/appointments/" + bookingId + "/cancel"),
                                "booking/cancel",
                                view(session, bookingId)));
    }
}
