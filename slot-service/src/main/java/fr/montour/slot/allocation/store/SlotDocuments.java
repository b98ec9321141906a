package fr.montour.slot.allocation.store;

import static fr.montour.platform.store.Documents.date;
import static fr.montour.platform.store.Documents.instant;
import static fr.montour.platform.store.Documents.map;
import static fr.montour.platform.store.Documents.text;

import fr.montour.platform.store.Documents;
import fr.montour.slot.allocation.RestingUnit;
import fr.montour.slot.allocation.Slot;
import fr.montour.slot.model.BookedUnit;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.PersonId;
import fr.montour.slot.model.ReleaseId;
import fr.montour.slot.model.SlotId;
import fr.montour.slot.store.ValueDocuments;
import java.time.ZoneId;
import org.bson.Document;

/** How a slot and its parts are written down. */
final class SlotDocuments {

    private SlotDocuments() {}

    static Document document(Slot slot) {
        return new Document("_id", slot.id().toString())
                .append("line", slot.id().line().toString())
                .append("release", slot.release().value())
                .append("start", date(slot.start()))
                .append("end", date(slot.end()))
                .append("zone", slot.zone().getId())
                .append("capacity", ValueDocuments.document(slot.capacity()))
                .append("free", ValueDocuments.document(slot.free()))
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
                ValueDocuments.shares(Documents.child(document, "capacity")),
                ValueDocuments.shares(Documents.child(document, "free")),
                map(document, "holds", BookingId::new, (_, hold) -> ValueDocuments.hold(hold)),
                map(document, "booked", BookingId::new, (_, unit) -> unit(unit)),
                map(document, "resting", BookingId::new, (_, rest) -> rest(rest)));
    }

    static Document document(BookedUnit unit) {
        return new Document("person", unit.person().value())
                .append("channel", unit.channel().name());
    }

    private static BookedUnit unit(Document document) {
        return new BookedUnit(new PersonId(text(document, "person")), ValueDocuments.channel(document));
    }

    static Document document(RestingUnit rest) {
        return new Document("returnAt", date(rest.returnAt()))
                .append("channel", rest.channel().name());
    }

    private static RestingUnit rest(Document document) {
        return new RestingUnit(instant(document, "returnAt"), ValueDocuments.channel(document));
    }
}
