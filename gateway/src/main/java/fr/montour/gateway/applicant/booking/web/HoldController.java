package fr.montour.gateway.applicant.booking.web;

import fr.montour.gateway.applicant.booking.BookingClient;
import fr.montour.gateway.applicant.booking.Hold;
import fr.montour.gateway.applicant.place.PlaceClient;
import fr.montour.gateway.edge.http.Redirects;
import fr.montour.gateway.edge.problem.Refusals;
import fr.montour.gateway.edge.session.Roles;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.catalogue.CatalogueCache;
import fr.montour.gateway.open.catalogue.Procedure;
import fr.montour.gateway.open.catalogue.Site;
import fr.montour.gateway.open.line.LineId;
import fr.montour.gateway.open.line.Place;
import fr.montour.gateway.page.Page;
import fr.montour.gateway.page.Pages;
import fr.montour.platform.web.ProblemException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A slot that is held: confirm, choose another, or let go. */
@Hidden
@Produces(MediaType.TEXT_HTML)
@Controller("/holds/{holdId}")
@Secured(Roles.APPLICANT)
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public final class HoldController {

    private final BookingClient bookings;
    private final PlaceClient places;
    private final CatalogueCache catalogue;
    private final Pages pages;
    private final InstantSource clock;

    HoldController(
            BookingClient bookings, PlaceClient places, CatalogueCache catalogue, Pages pages, InstantSource clock) {
        this.bookings = bookings;
        this.places = places;
        this.catalogue = catalogue;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param now when the page was made
     * @param moved whether another slot was chosen since, in another tab: this one
     * @param ending the person's other places for the procedure, which end with this booking; null where they cannot be told now
     */
    public record HoldView(
            Hold hold,
            Site site,
            Procedure procedure,
            Instant now,
            boolean moved,
            @Nullable List<Ending> ending) {}

    /** A place that ends with the booking. */
    public record Ending(Place place, Site site) {}

    @Get
    HttpResponse<?> show(Page page, Session session, String holdId, @QueryValue(defaultValue = "false") boolean moved) {
        try {
            Hold hold = bookings.held(session, holdId);
            if (hold.booked()) {
                return toAppointment(holdId);
            }
            var line = new LineId(hold.lineId());
            return pages.show(
                    page,
                    "booking/hold",
                    new HoldView(
                            hold,
                            catalogue.site(line.siteId()),
                            catalogue.procedure(line.procedureId()),
                            clock.instant(),
                            moved,
                            ending(session, line)));
        } catch (ProblemException e) {
            return instead(e);
        }
    }

    /** While the waiting room is away the hold can be confirmed all the same. */
    private @Nullable List<Ending> ending(Session session, LineId booked) {
        try {
            return places.places(session).stream()
                    .filter(Place::live)
                    .filter(place -> !place.lineId().equals(booked.value()))
                    .filter(place -> procedureOf(place).equals(booked.procedureId()))
                    .map(place -> new Ending(place, catalogue.site(new LineId(place.lineId()).siteId())))
                    .toList();
        } catch (ProblemException e) {
            return null;
        }
    }

    private static String procedureOf(Place place) {
        return new LineId(place.lineId()).procedureId();
    }

    @Post("/confirm")
    HttpResponse<?> confirm(Page page, Session session, String holdId) {
        try {
            return toAppointment(
                    bookings.confirm(session, holdId, page.language()).bookingId());
        } catch (ProblemException e) {
            return instead(e);
        }
    }

    /** Leads to the slot that was chosen instead; whatever else was refused is shown as it is. */
    private static HttpResponse<?> instead(ProblemException refused) {
        return Refusals.detail(refused, "holdId")
                .map(chosen -> Redirects.to("/holds/" + chosen + "?moved=true"))
                .orElseThrow(() -> refused);
    }

    private static HttpResponse<?> toAppointment(String bookingId) {
        return Redirects.to("/appointments/" + bookingId);
    }

    @Post("/release")
    HttpResponse<?> release(Session session, String holdId) {
        var line = new LineId(bookings.held(session, holdId).lineId());
        bookings.release(session, holdId);
        return Redirects.to("/lines/" + line + "/place");
    }
}
