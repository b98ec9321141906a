package fr.montour.slot.allocation.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static fr.montour.slot.mongo.Documents.date;
import static fr.montour.slot.mongo.Documents.instant;
import static fr.montour.slot.mongo.Documents.text;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.montour.slot.allocation.Shelf;
import fr.montour.slot.allocation.Shelves;
import fr.montour.slot.allocation.Window;
import fr.montour.slot.kernel.LineId;
import fr.montour.slot.kernel.ReleaseId;
import fr.montour.slot.mongo.Documents;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.bson.Document;

/** One document a line. */
@Singleton
public class MongoShelves implements Shelves {

    private final MongoCollection<Document> shelves;

    MongoShelves(MongoDatabase database) {
        this.shelves = database.getCollection("shelves");
    }

    @Override
    public Shelf of(LineId line) {
        var found = shelves.find(eq("_id", line.toString())).first();
        return found == null
                ? Shelf.empty(line)
                : new Shelf(
                        line,
                        found.getList("windows", Document.class).stream()
                                .map(MongoShelves::window)
                                .toList(),
                        found.getLong("version"));
    }

    @Override
    public boolean replace(Shelf next) {
        var document = new Document("_id", next.line().toString())
                .append(
                        "windows",
                        next.windows().stream().map(MongoShelves::document).toList())
                .append("version", next.version());
        return next.version() == 1
                ? Documents.inserted(() -> shelves.insertOne(document))
                : shelves.replaceOne(
                                        and(eq("_id", next.line().toString()), eq("version", next.version() - 1)),
                                        document)
                                .getModifiedCount()
                        == 1;
    }

    private static Document document(Window window) {
        return windowFields(window).append("open", window.open());
    }

    /** A stretch of slots; also kept in the release. */
    public static Document windowFields(Window window) {
        return new Document("release", window.release().value())
                .append("start", date(window.start()))
                .append("end", date(window.end()))
                .append("slotMinutes", window.slotLength().toMinutes());
    }

    /** A stretch of slots; also kept in the release. */
    public static Window window(Document document) {
        return new Window(
                new ReleaseId(text(document, "release")),
                instant(document, "start"),
                instant(document, "end"),
                Duration.ofMinutes(document.getLong("slotMinutes")),
                document.getBoolean("open", false));
    }
}
