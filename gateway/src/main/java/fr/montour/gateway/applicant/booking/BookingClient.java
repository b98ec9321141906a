package fr.montour.gateway.applicant.booking;

import fr.montour.gateway.edge.service.Service;
import fr.montour.gateway.edge.service.ServiceClient;
import fr.montour.gateway.edge.service.ServiceRequest;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.line.LineId;
import fr.montour.platform.words.Language;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Asks slot-service from the slots of a line to an appointment; the same for pages and API. */
@Singleton
public class BookingClient {

    private static final String LINES = "lines";
    private static final String HOLDS = "holds";
    private static final String BOOKINGS = "bookings";

    private final ServiceClient services;

    BookingClient(ServiceClient services) {
        this.services = services;
    }

    @Serdeable
    record HoldRequest(String slotId) {}

    @Serdeable
    record StatementView(String statement) {}

    @Serdeable
    record ConfirmRequest(String statement, String locale) {}

    /** Slots with room. */
    public List<Slot> slots(Session session, LineId line, String admission) {
        var request = ServiceRequest.get(Service.SLOT, LINES, line.value(), "slots");
        return services.list(request.as(session.caller()).admission(admission), Slot.class);
    }

    /** Holds a slot, in place of another one that was held. */
    public Hold hold(Session session, LineId line, String slotId, String admission) {
        var request = ServiceRequest.post(Service.SLOT, LINES, line.value(), HOLDS);
        return services.answer(
                request.as(session.caller()).admission(admission).body(new HoldRequest(slotId)), Hold.class);
    }

    /** A hold of the person. */
    public Hold held(Session session, String holdId) {
        return services.answer(ServiceRequest.get(Service.SLOT, HOLDS, holdId).as(session.caller()), Hold.class);
    }

    /** What the person holds now and may confirm. */
    public List<Hold> holds(Session session) {
        return services.list(ServiceRequest.get(Service.SLOT, HOLDS, "me").as(session.caller()), Hold.class);
    }

    /** What the person holds now in a line, if they do. */
    public Optional<Hold> hold(Session session, LineId line) {
        return holds(session).stream()
                .filter(hold -> hold.lineId().equals(line.value()))
                .findFirst();
    }

    /** Lets go of the slot. */
    public void release(Session session, String holdId) {
        services.done(ServiceRequest.delete(Service.SLOT, HOLDS, holdId).as(session.caller()));
    }

    /**
     * Makes the appointment, for the person as identity-service states them at this moment. It rests on the hold alone, which is good
     * until its end, also after the admission's.
     */
    public Booking confirm(Session session, String holdId, Language language) {
        var statement = services.answer(
                ServiceRequest.post(Service.IDENTITY, "persons", "me", "statements")
                        .as(session.caller()),
                StatementView.class);
        var request = ServiceRequest.post(Service.SLOT, HOLDS, holdId, "confirm");
        return services.answer(
                request.as(session.caller()).body(new ConfirmRequest(statement.statement(), language.tag())),
                Booking.class);
    }

    /** All appointments of the person, cancelled ones too. */
    public List<Booking> bookings(Session session) {
        return services.list(ServiceRequest.get(Service.SLOT, BOOKINGS, "me").as(session.caller()), Booking.class);
    }

    /** One appointment; {@code booking-unknown} where it is nobody's or another's. */
    public Booking booking(Session session, String bookingId) {
        return services.answer(
                ServiceRequest.get(Service.SLOT, BOOKINGS, bookingId).as(session.caller()), Booking.class);
    }

    /** Gives the appointment up. */
    public Booking cancel(Session session, String bookingId) {
        var request = ServiceRequest.post(Service.SLOT, BOOKINGS, bookingId, "cancel");
        return services.answer(request.as(session.caller()), Booking.class);
    }
}
