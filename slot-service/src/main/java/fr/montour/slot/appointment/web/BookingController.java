package fr.montour.slot.appointment.web;

import fr.montour.platform.token.Caller;
import fr.montour.slot.appointment.CancelBooking;
import fr.montour.slot.appointment.MyBookings;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.Outcome;
import fr.montour.slot.model.PersonId;
import fr.montour.slot.model.Refusal;
import fr.montour.slot.web.Answers;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;

/** "My appointments". A booking of somebody else does not exist. */
@Controller("/bookings")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("applicant")
final class BookingController {

    private final MyBookings myBookings;
    private final CancelBooking cancelBooking;
    private final BookingViews views;
    private final Answers answers;

    BookingController(MyBookings myBookings, CancelBooking cancelBooking, BookingViews views, Answers answers) {
        this.myBookings = myBookings;
        this.cancelBooking = cancelBooking;
        this.views = views;
        this.answers = answers;
    }

    @Get("/me")
    @Operation(summary = "All bookings of the caller, the latest start first")
    List<BookingView> mine(@Parameter(hidden = true) Caller caller) {
        return myBookings.of(new PersonId(caller.id())).stream().map(views::of).toList();
    }

    @Get("/{bookingId}")
    @Operation(
            summary = "One booking of the caller",
            description = "Refused with booking-unknown, also where it is somebody else's.")
    BookingView booking(String bookingId, @Parameter(hidden = true) Caller caller) {
        var found = myBookings
                .find(new BookingId(bookingId), new PersonId(caller.id()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.BOOKING_UNKNOWN));
        return views.of(answers.of("booking.reads", found));
    }

    @Post("/{bookingId}/cancel")
    @Operation(
            summary = "Gives the booking up; repeating it changes nothing",
            description = "The unit rests and then returns to the line. Refused with booking-unknown, booking-past.")
    BookingView cancel(String bookingId, @Parameter(hidden = true) Caller caller) {
        return views.of(
                answers.of("cancels", cancelBooking.cancel(new BookingId(bookingId), new PersonId(caller.id()))));
    }
}
