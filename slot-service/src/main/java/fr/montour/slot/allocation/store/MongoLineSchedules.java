package fr.montour.slot.allocation.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.montour.platform.store.Documents;
import fr.montour.slot.allocation.LineSchedule;
import fr.montour.slot.allocation.LineSchedules;
import fr.montour.slot.model.LineId;
import fr.montour.slot.model.ReleaseWindow;
import fr.montour.slot.store.ValueDocuments;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.bson.Document;

/** One document a line. */
@Singleton
public class MongoLineSchedules implements LineSchedules {

    private static final String NOTICE = "notice";

    private final MongoCollection<Document> schedules;

    MongoLineSchedules(MongoDatabase database) {
        this.schedules = database.getCollection("line_schedules");
    }

    @Override
    public LineSchedule of(LineId line) {
        var found = schedules.find(eq("_id", line.toString())).first();
        return found == null
                ? LineSchedule.empty(line)
                : new LineSchedule(
                        line,
                        found.getList("windows", Document.class).stream()
                                .map(ValueDocuments::window)
                                .toList(),
                        Duration.parse(Documents.text(found, NOTICE)),
                        found.getLong("version"));
    }

    @Override
    public boolean replace(LineSchedule next) {
        var document = new Document("_id", next.line().toString())
                .append(
                        "windows",
                        next.windows().stream()
                                .map(MongoLineSchedules::document)
                                .toList())
                .append(NOTICE, next.notice().toString())
                .append("version", next.version());
        return next.version() == 1
                ? Documents.insertIfAbsent(schedules, document)
                : Documents.replaceIf(
                        schedules, and(eq("_id", next.line().toString()), eq("version", next.version() - 1)), document);
    }

    private static Document document(ReleaseWindow window) {
        return ValueDocuments.document(window).append("open", window.open());
    }
}
