package fr.montour.gateway.applicant.booking.web;

import fr.montour.gateway.applicant.booking.BookingClient;
import fr.montour.gateway.applicant.booking.Hold;
import fr.montour.gateway.edge.http.Redirects;
import fr.montour.gateway.edge.problem.Refusals;
import fr.montour.gateway.edge.session.Roles;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.catalogue.CatalogueCache;
import fr.montour.gateway.open.catalogue.Procedure;
import fr.montour.gateway.open.catalogue.Site;
import fr.montour.gateway.open.line.LineId;
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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Instant;
import java.time.InstantSource;

/** A slot that is held: confirm, choose another, or let go. */
@Hidden
@Produces(MediaType.TEXT_HTML)
@Controller("/holds/{holdId}")
@Secured(Roles.APPLICANT)
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public final class HoldController {

    private final BookingClient bookings;
    private final CatalogueCache catalogue;
    private final Pages pages;
    private final InstantSource clock;

    HoldController(BookingClient bookings, CatalogueCache catalogue, Pages pages, InstantSource clock) {
        this.bookings = bookings;
        this.catalogue = catalogue;
        this.pages = pages;
        this.clock = clock;
    }

    /** What the page shows. */
    public record HoldView(Hold hold, Site site, Procedure procedure, Instant now) {}

    @Get
    HttpResponse<?> show(Page page, Session session, String holdId) {
        Hold hold = bookings.held(session, holdId);
        var line = new LineId(hold.lineId());
        var view = new HoldView(
                hold, catalogue.site(line.siteId()), catalogue.procedure(line.procedureId()), clock.instant());
        return pages.show(page, "booking/hold", view);
    }

    @Post("/confirm")
    HttpResponse<?> confirm(Page page, Session session, String holdId) {
        var line = new LineId(bookings.held(session, holdId).lineId());
        try {
            var booking = bookings.confirm(session, holdId, page.language());
            return Redirects.to("/appointments/" + booking.bookingId());
        } catch (ProblemException e) {
            if (Refusals.isOne(e, "hold-expired")) {
                // The admission has ended with the hold; the page of the place says so.
                return Redirects.to("/lines/" + line + "/place");
            }
            throw e;
        }
    }

    @Post("/release")
    HttpResponse<?> release(Session session, String holdId) {
        var line = new LineId(bookings.held(session, holdId).lineId());
        bookings.release(session, holdId);
        return Redirects.to("/lines/" + line + "/place");
    }
}
