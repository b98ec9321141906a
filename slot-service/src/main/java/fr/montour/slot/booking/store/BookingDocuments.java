package fr.montour.slot.booking.store;

import static fr.montour.platform.store.Documents.child;
import static fr.montour.platform.store.Documents.date;
import static fr.montour.platform.store.Documents.instant;
import static fr.montour.platform.store.Documents.text;

import fr.montour.slot.booking.Booking;
import fr.montour.slot.booking.Booking.Cancelled;
import fr.montour.slot.booking.Booking.Confirmed;
import fr.montour.slot.booking.Booking.Ended;
import fr.montour.slot.booking.Booking.Held;
import fr.montour.slot.booking.Booking.Pending;
import fr.montour.slot.booking.BookingReference;
import fr.montour.slot.booking.Holder;
import fr.montour.slot.booking.Reservation;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.HoldOutcome;
import fr.montour.slot.model.SlotId;
import fr.montour.slot.store.ValueDocuments;
import java.time.ZoneId;
import org.bson.Document;

/** How the states of a booking are written down: what a state adds is added to the same document. */
final class BookingDocuments {

    static final String STATE = "state";
    static final String HELD = "HELD";

    private BookingDocuments() {}

    static String stateOf(Booking booking) {
        return switch (booking) {
            case Held _ -> HELD;
            case Pending _ -> "PENDING";
            case Confirmed _ -> "CONFIRMED";
            case Cancelled _ -> "CANCELLED";
            case Ended _ -> "ENDED";
        };
    }

    static Document fresh(Held held) {
        var reservation = held.reservation();
        return new Document("_id", held.id().value())
                .append(STATE, stateOf(held))
                .append("line", reservation.line().toString())
                .append("slot", reservation.slot().toString())
                .append("end", date(reservation.end()))
                .append("zone", reservation.zone().getId())
                .append("hold", ValueDocuments.document(reservation.hold()))
                .append("heldAt", date(reservation.heldAt()));
    }

    /** What the state adds to the document. */
    static Document added(Booking booking) {
        var fields = new Document(STATE, stateOf(booking));
        return switch (booking) {
            case Held _ -> fields;
            case Pending pending ->
                fields.append("holder", document(pending.holder()))
                        .append("reference", pending.reference().value())
                        .append("since", date(pending.since()));
            case Confirmed confirmed ->
                fields.append("stockRevision", confirmed.stockRevision())
                        .append("confirmedAt", date(confirmed.confirmedAt()));
            case Cancelled cancelled ->
                fields.append("cancelledAt", date(cancelled.cancelledAt()))
                        .append("returnAt", date(cancelled.returnAt()));
            case Ended ended -> fields.append("outcome", ended.outcome().name()).append("endedAt", date(ended.at()));
        };
    }

    static Booking booking(Document document) {
        var reservation = reservation(document);
        return switch (text(document, STATE)) {
            case HELD -> new Held(reservation);
            case "PENDING" ->
                new Pending(reservation, holder(document), reference(document), instant(document, "since"));
            case "CONFIRMED" ->
                new Confirmed(
                        reservation,
                        holder(document),
                        reference(document),
                        document.getLong("stockRevision"),
                        instant(document, "confirmedAt"));
            case "CANCELLED" ->
                new Cancelled(
                        reservation,
                        holder(document),
                        reference(document),
                        instant(document, "confirmedAt"),
                        instant(document, "cancelledAt"),
                        instant(document, "returnAt"));
            case "ENDED" ->
                new Ended(reservation, HoldOutcome.valueOf(text(document, "outcome")), instant(document, "endedAt"));
            case String unknown -> throw new IllegalStateException("stored booking in state " + unknown);
        };
    }

    private static Reservation reservation(Document document) {
        return new Reservation(
                new BookingId(text(document, "_id")),
                SlotId.parse(text(document, "slot")).orElseThrow(),
                instant(document, "end"),
                ZoneId.of(text(document, "zone")),
                ValueDocuments.hold(child(document, "hold")),
                instant(document, "heldAt"));
    }

    private static Document document(Holder holder) {
        return new Document("givenName", holder.givenName())
                .append("familyName", holder.familyName())
                .append("birthDate", holder.birthDate())
                .append("assurance", holder.assurance())
                .append("locale", holder.locale());
    }

    private static Holder holder(Document document) {
        var holder = child(document, "holder");
        return new Holder(
                holder.getString("givenName"),
                text(holder, "familyName"),
                text(holder, "birthDate"),
                text(holder, "assurance"),
                text(holder, "locale"));
    }

    private static BookingReference reference(Document document) {
        return new BookingReference(text(document, "reference"));
    }
}
