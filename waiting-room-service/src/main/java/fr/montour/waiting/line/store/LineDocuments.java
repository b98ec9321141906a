package fr.montour.waiting.line.store;

import fr.montour.draw.Hash;
import fr.montour.platform.store.Documents;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.Cohort;
import fr.montour.waiting.line.ForgivenMiss;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineSettings;
import fr.montour.waiting.line.LineState;
import fr.montour.waiting.line.NoShows;
import fr.montour.waiting.line.Pace;
import fr.montour.waiting.line.Totals;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.LineName;
import fr.montour.waiting.model.PersonId;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Lines as documents and back. */
final class LineDocuments {

    /** Field of the calling state with the share of calls that were missed. */
    static final String NO_SHOWS = "noShows";

    private LineDocuments() {}

    /** What staff decide and what joining counts; small, because every join writes it. */
    static Document line(Line line) {
        return new Document("_id", line.id().value())
                .append("siteId", line.id().siteId())
                .append("procedureId", line.id().procedureId())
                .append("name", line.name().value())
                .append("state", line.state().name())
                .append("settings", settings(line.settings()))
                .append("lastNumber", line.lastNumber());
    }

    /** What calling people changes. */
    static Document calling(Line line) {
        return new Document("_id", line.id().value())
                .append("serving", line.serving())
                .append("credit", line.credit())
                .append("decided", line.decided())
                .append("forgivenMisses", List.of())
                .append("calls", List.of())
                .append("tokens", line.tokens())
                .append("pace", pace(line.pace()))
                .append(NO_SHOWS, noShows(line.noShows(), line.totals()))
                .append("lastCalledAt", line.lastCalledAt())
                .append("applied", List.of())
                .append("version", line.version());
    }

    /** The line; its totals were read before its calling state, so that nobody counts as freed who was not yet called. */
    static Line read(Document line, Document calling, Totals totals) {
        Document noShows = calling.get(NO_SHOWS, Document.class);
        Totals counted = readCounted(noShows);
        Totals known = totals.latest(counted);
        return new Line(
                new LineId(line.getString("_id")),
                new LineName(line.getString("name")),
                LineState.valueOf(line.getString("state")),
                readSettings(line.get("settings", Document.class)),
                line.getLong("lastNumber"),
                calling.getLong("serving"),
                calling.getLong("credit"),
                calling.get("decided", 0L),
                known,
                calling.getList("forgivenMisses", Document.class).stream()
                        .map(LineDocuments::readMiss)
                        .toList(),
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
                calling.getLong("version"));
    }

    static Document settings(LineSettings settings) {
        return new Document("ratePerMinute", settings.ratePerMinute())
                .append("maxActive", settings.maxActive())
                .append("claimWindow", settings.claimWindow().toString());
    }

    static Document cohort(Cohort cohort) {
        return new Document("size", cohort.size()).append("seed", cohort.seed().hex());
    }

    private static Cohort readCohort(@Nullable Document document) {
        return document == null
                ? Cohort.NONE
                : new Cohort(document.getLong("size"), new Hash(document.getString("seed")));
    }

    static Document miss(ForgivenMiss miss) {
        return new Document("number", miss.number())
                .append("person", miss.person().value());
    }

    static Document call(Call call) {
        return new Document("id", call.id().value())
                .append("number", call.number())
                .append("person", call.person().value())
                .append("missedBefore", call.missedBefore())
                .append("calledAt", call.calledAt())
                .append("claimBy", call.claimBy())
                .append("issued", call.issued());
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
                : new Totals(0, document.get("countedMissed", 0L), document.get("countedSettled", 0L));
    }

    private static LineSettings readSettings(Document document) {
        return new LineSettings(
                document.getInteger("ratePerMinute"),
                document.getInteger("maxActive"),
                Duration.parse(document.getString("claimWindow")));
    }

    private static ForgivenMiss readMiss(Document document) {
        return new ForgivenMiss(document.getLong("number"), new PersonId(document.getString("person")));
    }

    private static Call readCall(Document document) {
        return new Call(
                document.getLong("number"),
                new PersonId(document.getString("person")),
                new AdmissionId(document.getString("id")),
                document.getInteger("missedBefore"),
                Documents.instant(document, "calledAt"),
                Documents.instant(document, "claimBy"),
                document.get("issued", document.getLong("number")));
    }
}
