package fr.montour.slot.store;

import static fr.montour.platform.store.Documents.date;
import static fr.montour.platform.store.Documents.instant;
import static fr.montour.platform.store.Documents.text;

import fr.montour.slot.model.AdmissionId;
import fr.montour.slot.model.Channel;
import fr.montour.slot.model.PersonId;
import fr.montour.slot.model.ReleaseId;
import fr.montour.slot.model.ReleaseWindow;
import fr.montour.slot.model.Shares;
import fr.montour.slot.model.SlotHold;
import java.time.Duration;
import java.util.EnumMap;
import org.bson.Document;

/** Values that documents of several collections contain, and how they are written down. */
public final class ValueDocuments {

    private ValueDocuments() {}

    /** Units per channel. */
    public static Document document(Shares shares) {
        var document = new Document();
        shares.units().forEach((channel, units) -> document.append(channel.name(), units));
        return document;
    }

    /** Units per channel. */
    public static Shares shares(Document document) {
        var units = new EnumMap<Channel, Integer>(Channel.class);
        document.forEach((channel, count) -> units.put(Channel.valueOf(channel), ((Number) count).intValue()));
        return new Shares(units);
    }

    /** A hold. */
    public static Document document(SlotHold hold) {
        return new Document("person", hold.person().value())
                .append("admission", hold.admission().value())
                .append("number", hold.number())
                .append("channel", hold.channel().name())
                .append("until", date(hold.until()));
    }

    /** A hold. */
    public static SlotHold hold(Document document) {
        return new SlotHold(
                new PersonId(text(document, "person")),
                new AdmissionId(text(document, "admission")),
                document.get("number", Number.class).longValue(),
                channel(document),
                instant(document, "until"));
    }

    /** The window of a release. */
    public static Document document(ReleaseWindow window) {
        return new Document("release", window.release().value())
                .append("start", date(window.start()))
                .append("end", date(window.end()))
                .append("slotMinutes", window.slotLength().toMinutes());
    }

    /** The window of a release. */
    public static ReleaseWindow window(Document document) {
        return new ReleaseWindow(
                new ReleaseId(text(document, "release")),
                instant(document, "start"),
                instant(document, "end"),
                Duration.ofMinutes(document.getLong("slotMinutes")),
                document.getBoolean("open", false));
    }

    /** The channel of a unit. */
    public static Channel channel(Document document) {
        return Channel.valueOf(text(document, "channel"));
    }
}
