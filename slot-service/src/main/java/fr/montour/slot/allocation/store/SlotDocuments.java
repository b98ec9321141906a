package fr.montour.slot.allocation.store;

import static fr.montour.slot.mongo.Documents.date;
import static fr.montour.slot.mongo.Documents.instant;
import static fr.montour.slot.mongo.Documents.map;
import static fr.montour.slot.mongo.Documents.text;

import fr.montour.slot.allocation.Channel;
import fr.montour.slot.allocation.Rest;
import fr.montour.slot.allocation.Seat;
import fr.montour.slot.allocation.Shares;
import fr.montour.slot.allocation.Slot;
import fr.montour.slot.allocation.SlotHold;
import fr.montour.slot.kernel.AdmissionId;
import fr.montour.slot.kernel.BookingId;
import fr.montour.slot.kernel.PersonId;
import fr.montour.slot.kernel.ReleaseId;
import fr.montour.slot.kernel.SlotId;
import fr.montour.slot.mongo.Documents;
import java.time.ZoneId;
import java.util.EnumMap;
import org.bson.Document;

/** How a slot and its parts are written down. */
public final class SlotDocuments {

    private SlotDocuments() {}

    static Document document(Slot slot) {
        return new Document("_id", slot.id().toString())
                .append("line", slot.id().line().toString())
                .append("release", slot.release().value())
                .append("start", date(slot.start()))
                .append("end", date(slot.end()))
                .append("zone", slot.zone().getId())
                .append("capacity", document(slot.capacity()))
                .append("free", document(slot.free()))
                .append("holds", new Document())
                .append("booked", new Document())
                .append("resting", new Document())
                .append("version", 0L);
    }

    static Slot slot(Document document) {
        return new Slot(
                SlotId.parse(text(document, "_id")).orElseThrow(),
                new ReleaseId(text(document, "release")),
                instant(document, "end"),
                ZoneId.of(text(document, "zone")),
                shares(Documents.child(document, "capacity")),
                shares(Documents.child(document, "free")),
                map(document, "holds", BookingId::new, (_, hold) -> hold(hold)),
                map(document, "booked", BookingId::new, (_, seat) -> seat(seat)),
                map(document, "resting", BookingId::new, (_, rest) -> rest(rest)));
    }

    /** Units per channel; also used by releases. */
    public static Document document(Shares shares) {
        var document = new Document();
        shares.units().forEach((channel, units) -> document.append(channel.name(), units));
        return document;
    }

    /** Units per channel; also used by releases. */
    public static Shares shares(Document document) {
        var units = new EnumMap<Channel, Integer>(Channel.class);
        document.forEach((channel, count) -> units.put(Channel.valueOf(channel), ((Number) count).intValue()));
        return new Shares(units);
    }

    /** A hold; also kept in the booking. */
    public static Document document(SlotHold hold) {
        return new Document("person", hold.person().value())
                .append("admission", hold.admission().value())
                .append("number", hold.number())
                .append("channel", hold.channel().name())
                .append("until", date(hold.until()));
    }

    /** A hold; also kept in the booking. */
    public static SlotHold hold(Document document) {
        return new SlotHold(
                new PersonId(text(document, "person")),
                new AdmissionId(text(document, "admission")),
                document.get("number", Number.class).longValue(),
                channel(document),
                instant(document, "until"));
    }

    static Document document(Seat seat) {
        return new Document("person", seat.person().value())
                .append("channel", seat.channel().name());
    }

    private static Seat seat(Document document) {
        return new Seat(new PersonId(text(document, "person")), channel(document));
    }

    static Document document(Rest rest) {
        return new Document("returnAt", date(rest.returnAt()))
                .append("channel", rest.channel().name());
    }

    private static Rest rest(Document document) {
        return new Rest(instant(document, "returnAt"), channel(document));
    }

    private static Channel channel(Document document) {
        return Channel.valueOf(text(document, "channel"));
    }
}
