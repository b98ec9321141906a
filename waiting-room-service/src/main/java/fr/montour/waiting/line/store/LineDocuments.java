package fr.montour.waiting.line.store;

import fr.montour.draw.Hash;
import fr.montour.platform.store.Documents;
import fr.montour.waiting.line.BookedAhead;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.CallingHours;
import fr.montour.waiting.line.Closing;
import fr.montour.waiting.line.Cohort;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineKind;
import fr.montour.waiting.line.LineSettings;
import fr.montour.waiting.line.LineState;
import fr.montour.waiting.line.NoShows;
import fr.montour.waiting.line.Pace;
import fr.montour.waiting.line.Separation;
import fr.montour.waiting.line.ShortCalls;
import fr.montour.waiting.line.Stock;
import fr.montour.waiting.line.Totals;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.LineName;
import fr.montour.waiting.model.PersonId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Lines as documents and back. */
final class LineDocuments {

    /** Field of the calling state with the share of calls that were missed. */
    static final String NO_SHOWS = "noShows";

    /** Field of the calling state that says when somebody may be called again. */
    static final String NEXT_REPEAT = "nextRepeat";

    /** Field of the calling state that counts who was noted to be called again. */
    static final String REPEATS = "repeats";

    /** Field of the calling state with the stock stated last. */
    static final String STOCK = "stock";

    /** Field of the calling state with bookings that the stock does not contain yet. */
    static final String BOOKED_AHEAD = "bookedAhead";

    /** Field of the calling state that says when somebody may be called at short notice. */
    static final String NEXT_SHORT = "nextShort";

    /** Field of the calling state that counts who was noted to be called so. */
    static final String SHORT_NOTED = "shortNoted";

    /** Field of the calling state that counts short calls. */
    static final String SHORT_DECIDED = "shortDecided";

    /** Field of the calling state that says when the last choice of a short call is over. */
    static final String SHORT_RESERVED_UNTIL = "shortReservedUntil";

    /** Field of the calling state with the separation of the units. */
    static final String SEPARATION = "separation";

    /** Field of the line that counts the decisions about its settings; missing in lines of earlier days. */
    static final String SETTINGS_VERSION = "settingsVersion";

    /** Field of a closed line with its closing. */
    static final String CLOSING = "closing";

    private LineDocuments() {}

    /** What staff decide and what joining counts; small, because every join writes it. */
    static Document line(Line line) {
        return new Document("_id", line.id().value())
                .append("siteId", line.id().siteId())
                .append("procedureId", line.id().procedureId())
                .append("name", line.name().value())
                .append("state", line.state().name())
                .append("settings", settings(line.settings()))
                .append(SETTINGS_VERSION, line.settingsVersion())
                .append("lastNumber", line.lastNumber());
    }

    /** What calling people changes. */
    static Document calling(Line line) {
        return new Document("_id", line.id().value())
                .append("serving", line.serving())
                .append(STOCK, stock(line.stock()))
                .append(BOOKED_AHEAD, List.of())
                .append("decided", line.decided())
                .append(REPEATS, line.repeats())
                .append("reservedUntil", line.reservedUntil())
                .append("calls", List.of())
                .append("tokens", line.tokens())
                .append("pace", pace(line.pace()))
                .append(NO_SHOWS, noShows(line.noShows(), line.totals()))
                .append("lastCalledAt", line.lastCalledAt())
                .append("version", line.version());
    }

    /** The line; its totals were read before its calling state, so that nobody counts as freed who was not yet called. */
    static Line read(Document line, Document calling, Totals totals, @Nullable Instant lastBeat) {
        Document noShows = calling.get(NO_SHOWS, Document.class);
        Totals counted = readCounted(noShows);
        Totals known = totals.latest(counted);
        return new Line(
                new LineId(line.getString("_id")),
                new LineName(line.getString("name")),
                LineState.valueOf(line.getString("state")),
                readSettings(line.get("settings", Document.class)),
                line.get(SETTINGS_VERSION, 0L),
                line.getLong("lastNumber"),
                calling.getLong("serving"),
                readStock(calling.get(STOCK, Document.class)),
                calling.getList(BOOKED_AHEAD, Document.class).stream()
                        .map(LineDocuments::readBookedAhead)
                        .toList(),
                calling.get("decided", 0L),
                known,
                Documents.optionalInstant(calling, NEXT_REPEAT).orElse(null),
                calling.getLong(REPEATS),
                Documents.instant(calling, "reservedUntil"),
                calling.getList("calls", Document.class).stream()
                        .map(LineDocuments::readCall)
                        .toList(),
                calling.getDouble("tokens"),
                new Pace(calling.getList("pace", Document.class).stream()
                        .map(beat -> new Pace.Beat(Documents.instant(beat, "from"), beat.getInteger("calls")))
                        .toList()),
                readNoShows(noShows).plus(counted, known),
                Documents.instant(calling, "lastCalledAt"),
                Documents.optionalInstant(line, "openedAt").orElse(null),
                readCohort(line.get("cohort", Document.class)),
                readClosing(line.get(CLOSING, Document.class)),
                StopDocuments.read(line, lastBeat),
                readShortCalls(calling),
                calling.getLong("version"));
    }

    static @Nullable Document separation(@Nullable Separation separation) {
        return separation == null ? null : new Document("since", separation.since()).append("at", separation.at());
    }

    private static ShortCalls readShortCalls(Document calling) {
        Document separation = calling.get(SEPARATION, Document.class);
        return new ShortCalls(
                separation == null
                        ? null
                        : new Separation(Documents.instant(separation, "since"), Documents.instant(separation, "at")),
                Documents.optionalInstant(calling, NEXT_SHORT).orElse(null),
                calling.get(SHORT_NOTED, 0L),
                calling.get(SHORT_DECIDED, 0L),
                Documents.optionalInstant(calling, SHORT_RESERVED_UNTIL).orElse(Instant.EPOCH));
    }

    static Document settings(LineSettings settings) {
        return new Document("kind", settings.kind().name())
                .append("ratePerMinute", settings.ratePerMinute())
                .append("maxActive", settings.maxActive())
                .append("claimWindow", settings.claimWindow().toString())
                .append(
                        "hours",
                        new Document("days", Documents.texts(settings.hours().days()))
                                .append("from", settings.hours().from().toString())
                                .append("to", settings.hours().to().toString()));
    }

    static Document closing(Closing closing) {
        return new Document("at", closing.at())
                .append("message", closing.message())
                .append("told", closing.told());
    }

    private static @Nullable Closing readClosing(@Nullable Document document) {
        return document == null
                ? null
                : new Closing(
                        Documents.instant(document, "at"), document.getString("message"), document.getLong("told"));
    }

    static Document cohort(Cohort cohort) {
        return new Document("size", cohort.size()).append("seed", cohort.seed().hex());
    }

    private static Cohort readCohort(@Nullable Document document) {
        return document == null
                ? Cohort.NONE
                : new Cohort(document.getLong("size"), new Hash(document.getString("seed")));
    }

    static Document stock(Stock stock) {
        return new Document("revision", stock.revision())
                .append(
                        "units",
                        stock.units().entrySet().stream()
                                .map(entry -> new Document("until", entry.getKey()).append("count", entry.getValue()))
                                .toList());
    }

    private static Stock readStock(Document document) {
        var units = new TreeMap<Instant, Integer>();
        document.getList("units", Document.class)
                .forEach(entry -> units.put(Documents.instant(entry, "until"), entry.getInteger("count")));
        return new Stock(document.getLong("revision"), units);
    }

    static Document bookedAhead(BookedAhead booking) {
        return new Document("admission", booking.admission().value()).append("revision", booking.revision());
    }

    private static BookedAhead readBookedAhead(Document document) {
        return new BookedAhead(new AdmissionId(document.getString("admission")), document.getLong("revision"));
    }

    static Document call(Call call) {
        var document = new Document("id", call.id().value())
                .append("number", call.number())
                .append("person", call.person().value())
                .append("round", call.round())
                .append("last", call.last())
                .append("calledAt", call.calledAt())
                .append("claimBy", call.claimBy())
                .append("issued", call.issued());
        return call.unitsUntil() == null ? document : document.append("unitsUntil", call.unitsUntil());
    }

    static List<Document> pace(Pace pace) {
        return pace.beats().stream()
                .map(beat -> new Document("from", beat.from()).append("calls", beat.calls()))
                .toList();
    }

    /** The weights, and the outcomes that are counted in them. */
    static Document noShows(NoShows noShows, Totals counted) {
        return new Document("missed", noShows.missed())
                .append("settled", noShows.settled())
                .append("countedMissed", counted.missed())
                .append("countedSettled", counted.settled());
    }

    private static NoShows readNoShows(@Nullable Document document) {
        return document == null
                ? NoShows.NONE
                : new NoShows(document.getDouble("missed"), document.getDouble("settled"));
    }

    private static Totals readCounted(@Nullable Document document) {
        return document == null
                ? Totals.NONE
                : new Totals(0, document.get("countedMissed", 0L), document.get("countedSettled", 0L), 0);
    }

    private static LineSettings readSettings(Document document) {
        Document hours = Documents.child(document, "hours");
        return new LineSettings(
                LineKind.valueOf(document.getString("kind")),
                document.getInteger("ratePerMinute"),
                document.getInteger("maxActive"),
                Duration.parse(document.getString("claimWindow")),
                new CallingHours(
                        hours.getList("days", String.class).stream()
                                .map(DayOfWeek::valueOf)
                                .collect(Collectors.toSet()),
                        LocalTime.parse(hours.getString("from")),
                        LocalTime.parse(hours.getString("to"))));
    }

    private static Call readCall(Document document) {
        return new Call(
                document.getLong("number"),
                new PersonId(document.getString("person")),
                new AdmissionId(document.getString("id")),
                document.getInteger("round"),
                document.getBoolean("last"),
                Documents.instant(document, "calledAt"),
                Documents.instant(document, "claimBy"),
                document.get("issued", document.getLong("number")),
                Documents.optionalInstant(document, "unitsUntil").orElse(null));
    }
}
