package fr.montour.slot.appointment.web;

import fr.montour.platform.result.Result;
import fr.montour.platform.token.Caller;
import fr.montour.slot.appointment.CancelBooking;
import fr.montour.slot.appointment.ConfirmHold;
import fr.montour.slot.appointment.FindBookings;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.PersonId;
import fr.montour.slot.model.SlotRefusal;
import fr.montour.slot.web.CountedResults;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.util.List;

/** A person's bookings: confirming a hold, "my appointments", cancelling. A booking of somebody else does not exist. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("applicant")
class BookingController {

    private final ConfirmHold confirmHold;
    private final FindBookings findBookings;
    private final CancelBooking cancelBooking;
    private final StatementVerifier statements;
    private final BookingViews views;
    private final CountedResults results;

    BookingController(
            ConfirmHold confirmHold,
            FindBookings findBookings,
            CancelBooking cancelBooking,
            StatementVerifier statements,
            BookingViews views,
            CountedResults results) {
        this.confirmHold = confirmHold;
        this.findBookings = findBookings;
        this.cancelBooking = cancelBooking;
        this.statements = statements;
        this.views = views;
        this.results = results;
    }

    @Post("/holds/{holdId}/confirm")
    @Operation(
            summary = "Makes the hold a booking for the person of the statement; repeatable",
            description = "Asked again, gives the same booking. Refused with statement-invalid, statement-foreign, "
                    + "hold-unknown, hold-expired, hold-moved, admission-revoked, booking-exists, booking-overlaps.")
    @Status(HttpStatus.CREATED)
    BookingView confirm(String holdId, @Valid @Body ConfirmRequest request, @Parameter(hidden = true) Caller caller) {
        var booking = statements
                .verify(request, caller)
                .then(holder -> confirmHold.confirm(new BookingId(holdId), new PersonId(caller.id()), holder));
        return views.of(results.orThrow("confirms", booking));
    }

    @Get("/bookings/me")
    @Operation(summary = "All bookings of the caller, the latest start first")
    List<BookingView> mine(@Parameter(hidden = true) Caller caller) {
        return findBookings.of(new PersonId(caller.id())).stream()
                .map(views::of)
                .toList();
    }

    @Get("/bookings/{bookingId}")
    @Operation(
            summary = "One booking of the caller",
            description = "Refused with booking-unknown, also where it is somebody else's.")
    BookingView booking(String bookingId, @Parameter(hidden = true) Caller caller) {
        var found = findBookings.find(new BookingId(bookingId), new PersonId(caller.id()));
        return views.of(results.orThrow("booking.reads", Result.of(found, SlotRefusal.BOOKING_UNKNOWN)));
    }

    @Post("/bookings/{bookingId}/cancel")
    @Operation(
            summary = "Gives the booking up; repeating it changes nothing",
            description = "The unit rests and then returns to the line. Refused with booking-unknown, booking-past.")
    BookingView cancel(String bookingId, @Parameter(hidden = true) Caller caller) {
        return views.of(
                results.orThrow("cancels", cancelBooking.cancel(new BookingId(bookingId), new PersonId(caller.id()))));
    }
}
