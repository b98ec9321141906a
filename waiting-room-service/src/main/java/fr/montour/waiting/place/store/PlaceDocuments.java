package fr.montour.waiting.place.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import fr.montour.platform.store.Documents;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.place.Chances;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.ShortNotice;
import fr.montour.waiting.place.Untold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Places as documents and back. The state of a document is the name of its record in capitals. */
final class PlaceDocuments {

    private static final String REMINDED = "reminded";
    private static final String CLOSING_TOLD = "closingTold";
    private static final List<String> LIVE = List.of("WAITING", "CALLED", "ADMITTED");
    private static final String UNTOLD = "untold";
    private static final String UNANSWERED = "unanswered";
    /** Missing where nothing was spared. */
    private static final String SPARED = "spared";

    private static final String ABLE = "ableAtShortNotice";
    private static final String SHORT_CALLS = "shortCalls";
    private static final String SHORT_CALL_OF = "shortCallOf";

    /** Fields only some states have, or that a change of state forgets. */
    private static final List<String> OF_SOME = List.of(
            "call",
            "calledAt",
            "admission",
            "endedAt",
            "removal",
            "earliest",
            REMINDED,
            UNTOLD,
            UNANSWERED,
            SPARED,
            SHORT_CALLS,
            SHORT_CALL_OF);

    private PlaceDocuments() {}

    static Document of(Place.Waiting first) {
        var document = new Document("_id", first.id().value())
                .append("line", first.id().line().value())
                .append("person", first.id().person().value());
        document.putAll(fields(first));
        return document.append("outbox", List.of());
    }

    /** Matches the document while it stands as {@code place} says. */
    static Bson unchanged(Place place) {
        Bson same = Filters.and(
                Filters.eq("_id", place.id().value()),
                Filters.eq("number", place.number()),
                Filters.eq("state", state(place)),
                Filters.eq("calls", place.chances().calls()),
                Filters.eq(SPARED, spared(place)));
        return switch (place) {
            case Place.Admitted admitted ->
                Filters.and(
                        same,
                        Filters.eq("admission.until", admitted.admission().until()),
                        Filters.eq("admission.served", admitted.admission().served()));
            case Place.Called called -> Filters.and(same, Filters.eq(UNTOLD, untold(called)));
            case Place.Waiting _, Place.Ended _ -> same;
        };
    }

    private static @Nullable Integer spared(Place place) {
        int spared = place.chances().spared();
        return spared == 0 ? null : spared;
    }

    private static @Nullable String untold(Place.Called called) {
        Untold why = called.untold();
        return why == null ? null : why.name();
    }

    /** Matches the document while the person waits to be called with this call. */
    static Bson waitingFor(PlaceId id, Call call) {
        return Filters.and(
                Filters.eq("_id", id.value()),
                Filters.eq("number", call.issued()),
                Filters.eq("state", "WAITING"),
                Filters.eq("calls", call.round() - 1));
    }

    /** Matches the document while the person waits so and has not been told yet. */
    static Bson untold(Place.Waiting place) {
        return Filters.and(unchanged(place), Filters.ne(REMINDED, true));
    }

    static Bson told() {
        return Updates.set(REMINDED, true);
    }

    /** Matches the document while the person has that place, called or not, and has not been told of the closing. */
    static Bson untoldOfClosing(Place.Live place, Instant closedAt) {
        return Filters.and(
                Filters.eq("_id", place.id().value()),
                Filters.in("state", LIVE),
                Filters.eq("joinedAt", place.joinedAt()),
                Filters.ne(CLOSING_TOLD, closedAt));
    }

    static Bson toldOfClosing(Instant closedAt) {
        return Updates.set(CLOSING_TOLD, closedAt);
    }

    static Bson atShortNotice(boolean able) {
        return able ? Updates.set(ABLE, true) : Updates.unset(ABLE);
    }

    static Bson called(Call call) {
        Bson called = calledAsUsual(call);
        return call.atShortNotice()
                ? Updates.combine(called, Updates.inc(SHORT_CALLS, 1), Updates.set(SHORT_CALL_OF, call.issued()))
                : called;
    }

    private static Bson calledAsUsual(Call call) {
        return Updates.combine(
                Updates.set("state", "CALLED"),
                Updates.set("number", call.number()),
                Updates.set("calls", call.round()),
                Updates.unset("earliest"),
                Updates.unset(UNANSWERED),
                Updates.set("call", PlaceParts.call(call)));
    }

    static Bson become(Place from, Place to) {
        Document fields = fields(to);
        List<Bson> updates = new ArrayList<>();
        boolean joinsAgain = from instanceof Place.Ended && to.number() != from.number();
        if (joinsAgain) {
            updates.add(Updates.unset(ABLE));
        }
        fields.forEach((name, value) -> updates.add(Updates.set(name, value)));
        OF_SOME.stream().filter(name -> !fields.containsKey(name)).forEach(name -> updates.add(Updates.unset(name)));
        return Updates.combine(updates);
    }

    static Place read(Document document) {
        var id = new PlaceId(new LineId(document.getString("line")), new PersonId(document.getString("person")));
        long number = document.getLong("number");
        Instant joinedAt = Documents.instant(document, "joinedAt");
        Chances chances = new Chances(
                document.getInteger("calls"),
                document.getInteger("missedCalls"),
                document.getInteger("missedChoices"),
                document.getInteger("deferrals"),
                document.getInteger(SPARED, 0),
                new ShortNotice(
                        document.getBoolean(ABLE, false),
                        document.getInteger(SHORT_CALLS, 0),
                        document.get(SHORT_CALL_OF, 0L)));
        String state = document.getString("state");
        return switch (state) {
            case "WAITING" ->
                new Place.Waiting(
                        id,
                        number,
                        joinedAt,
                        chances,
                        Documents.optionalInstant(document, "earliest").orElse(null),
                        PlaceParts.readUnanswered(document.get(UNANSWERED, Document.class)));
            case "CALLED" ->
                new Place.Called(
                        id,
                        number,
                        joinedAt,
                        chances,
                        readCall(document, id.person()),
                        document.containsKey(UNTOLD) ? Untold.valueOf(document.getString(UNTOLD)) : null);
            case "ADMITTED" ->
                new Place.Admitted(
                        id,
                        number,
                        joinedAt,
                        chances,
                        Documents.instant(document, "calledAt"),
                        PlaceParts.readAdmission(document.get("admission", Document.class)));
            case "SERVED" -> new Place.Served(id, number, joinedAt, chances, Documents.instant(document, "endedAt"));
            case "EXPIRED" ->
                new Place.Expired(
                        id,
                        number,
                        joinedAt,
                        chances,
                        Documents.instant(document, "endedAt"),
                        PlaceParts.readUnanswered(document.get(UNANSWERED, Document.class)));
            case "LEFT" -> new Place.Left(id, number, joinedAt, chances, Documents.instant(document, "endedAt"));
            case "REMOVED" ->
                new Place.Removed(
                        id,
                        number,
                        joinedAt,
                        chances,
                        Documents.instant(document, "endedAt"),
                        PlaceParts.readRemoval(document.get("removal", Document.class)));
            default -> throw new IllegalStateException("place in an unknown state: " + state);
        };
    }

    private static String state(Place place) {
        return switch (place) {
            case Place.Waiting waiting -> "WAITING";
            case Place.Called called -> "CALLED";
            case Place.Admitted admitted -> "ADMITTED";
            case Place.Served served -> "SERVED";
            case Place.Expired expired -> "EXPIRED";
            case Place.Left left -> "LEFT";
            case Place.Removed removed -> "REMOVED";
        };
    }

    private static Document fields(Place place) {
        var document = new Document("number", place.number())
                .append("state", state(place))
                .append("joinedAt", place.joinedAt())
                .append("calls", place.chances().calls())
                .append("missedCalls", place.chances().missedCalls())
                .append("missedChoices", place.chances().missedChoices())
                .append("deferrals", place.chances().deferrals());
        PlaceParts.appendIfThere(document, SPARED, spared(place));
        appendShortCalls(document, place.chances().shortNotice());
        return switch (place) {
            case Place.Waiting waiting -> {
                PlaceParts.appendIfThere(document, "earliest", waiting.earliest());
                yield PlaceParts.appendIfThere(document, UNANSWERED, PlaceParts.unanswered(waiting));
            }
            case Place.Called called ->
                PlaceParts.appendIfThere(
                        document.append("call", PlaceParts.call(called.call())), UNTOLD, untold(called));
            case Place.Admitted admitted ->
                document.append("calledAt", admitted.calledAt())
                        .append("admission", PlaceParts.admission(admitted.admission()));
            case Place.Served served -> document.append("endedAt", served.endedAt());
            case Place.Expired expired ->
                PlaceParts.appendIfThere(
                        document.append("endedAt", expired.endedAt()), UNANSWERED, PlaceParts.unanswered(expired));
            case Place.Left left -> document.append("endedAt", left.endedAt());
            case Place.Removed removed ->
                document.append("endedAt", removed.endedAt()).append("removal", PlaceParts.removal(removed.removal()));
        };
    }

    private static void appendShortCalls(Document document, ShortNotice shortNotice) {
        if (shortNotice.calls() > 0) {
            document.append(SHORT_CALLS, shortNotice.calls());
        }
        if (shortNotice.isRunning()) {
            document.append(SHORT_CALL_OF, shortNotice.issued());
        }
    }

    private static Call readCall(Document document, PersonId person) {
        Document call = document.get("call", Document.class);
        return new Call(
                document.getLong("number"),
                person,
                new AdmissionId(call.getString("id")),
                call.getInteger("round"),
                call.getBoolean("last"),
                Documents.instant(call, "calledAt"),
                Documents.instant(call, "claimBy"),
                document.get(SHORT_CALL_OF, document.getLong("number")),
                Documents.optionalInstant(call, "unitsUntil").orElse(null));
    }
}
