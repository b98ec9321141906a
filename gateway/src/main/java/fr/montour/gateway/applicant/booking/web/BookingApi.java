package fr.montour.gateway.applicant.booking.web;

import fr.montour.gateway.applicant.admission.AdmissionTokenVerifier;
import fr.montour.gateway.applicant.booking.Booking;
import fr.montour.gateway.applicant.booking.BookingClient;
import fr.montour.gateway.applicant.booking.Hold;
import fr.montour.gateway.applicant.booking.Slot;
import fr.montour.gateway.edge.session.Roles;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.line.LineId;
import fr.montour.gateway.page.Page;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;

/** Slots, holds and bookings as JSON. The admission is shown in the header Montour-Admission or kept in its cookie. */
@Tag(name = "booking")
@Controller("/api/v1")
@Secured(Roles.APPLICANT)
@ExecuteOn(TaskExecutors.BLOCKING)
class BookingApi {

    private final BookingClient bookings;
    private final AdmissionTokenVerifier admissions;

    BookingApi(BookingClient bookings, AdmissionTokenVerifier admissions) {
        this.bookings = bookings;
        this.admissions = admissions;
    }

    @Serdeable
    record HoldRequest(@NotBlank String slotId) {}

    @Get("/lines/{lineId}/slots")
    @Operation(
            summary = "Slots with room",
            description = "Needs an admission. Refused with admission-required, admission-invalid, admission-foreign, "
                    + "admission-revoked.")
    List<Slot> slots(HttpRequest<?> request, @Parameter(hidden = true) Session session, LineId lineId) {
        return bookings.slots(
                session, lineId, admissions.require(request, session, lineId).token());
    }

    @Post("/lines/{lineId}/holds")
    @Operation(
            summary = "Holds a slot, in place of another one that was held",
            description = "Needs an admission. Refused with admission-required, admission-invalid, admission-foreign, "
                    + "admission-revoked, admission-spent, slot-unknown, slot-not-offered, "
                    + "slot-full, booking-exists, hold-expired.")
    @Status(HttpStatus.CREATED)
    Hold hold(
            HttpRequest<?> request,
            @Parameter(hidden = true) Session session,
            LineId lineId,
            @Body @Valid HoldRequest body) {
        var admission = admissions.require(request, session, lineId);
        return bookings.hold(session, lineId, body.slotId(), admission.token());
    }

    @Get("/holds/{holdId}")
    @Operation(
            summary = "A hold of the person",
            description = "Refused with hold-unknown, hold-expired, admission-revoked.")
    Hold held(@Parameter(hidden = true) Session session, String holdId) {
        return bookings.held(session, holdId);
    }

    @Delete("/holds/{holdId}")
    @Operation(
            summary = "Gives the held slot back; the admission is used up",
            description = "Refused with hold-unknown, booking-exists.")
    @ApiResponse(responseCode = "204", description = "it is given back")
    @Consumes(MediaType.ALL)
    HttpResponse<?> release(@Parameter(hidden = true) Session session, String holdId) {
        bookings.release(session, holdId);
        return HttpResponse.noContent();
    }

    @Post("/holds/{holdId}/confirm")
    @Operation(
            summary = "Makes the appointment; asked again, gives the same one",
            description =
                    "The hold is good until its end, also after the admission's. Refused with hold-unknown, hold-expired, admission-revoked, "
                            + "slot-unknown, booking-exists.")
    @Status(HttpStatus.CREATED)
    @Consumes(MediaType.ALL)
    Booking confirm(@Parameter(hidden = true) Page page, @Parameter(hidden = true) Session session, String holdId) {
        return bookings.confirm(session, holdId, page.language());
    }

    @Get("/bookings")
    @Operation(summary = "All appointments of the person")
    List<Booking> bookings(@Parameter(hidden = true) Session session) {
        return bookings.bookings(session);
    }

    @Get("/bookings/{bookingId}")
    @Operation(summary = "One appointment of the person", description = "Refused with booking-unknown.")
    Booking booking(@Parameter(hidden = true) Session session, String bookingId) {
        return bookings.booking(session, bookingId);
    }

    @Post("/bookings/{bookingId}/cancel")
    @Operation(summary = "Gives the appointment up", description = "Refused with booking-unknown, booking-past.")
    @Consumes(MediaType.ALL)
    Booking cancel(@Parameter(hidden = true) Session session, String bookingId) {
        return bookings.cancel(session, bookingId);
    }
}
