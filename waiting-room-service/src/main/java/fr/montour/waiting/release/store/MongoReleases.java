package fr.montour.waiting.release.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.montour.platform.store.Documents;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.release.LineReleases;
import fr.montour.waiting.release.Release;
import fr.montour.waiting.release.Releases;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** One document a line in the collection {@code releases}. */
@Singleton
final class MongoReleases implements Releases {

    private static final String VERSION = "version";
    private static final String SINCE = "since";
    private static final String LATEST = "latest";

    private final MongoCollection<Document> releases;

    MongoReleases(MongoDatabase database) {
        releases = database.getCollection("releases");
    }

    @Override
    public LineReleases find(LineId line) {
        Document stored = releases.find(eq("_id", line.value())).first();
        return stored == null ? LineReleases.none(line) : read(stored);
    }

    @Override
    public List<LineReleases> all() {
        return releases.find().map(MongoReleases::read).into(new ArrayList<>());
    }

    @Override
    public boolean replace(LineReleases next) {
        Document document = write(next);
        return next.version() == 1
                ? Documents.insertIfAbsent(releases, document)
                : Documents.replaceIf(
                        releases, and(eq("_id", next.line().value()), eq(VERSION, next.version() - 1)), document);
    }

    private static Document write(LineReleases line) {
        return new Document("_id", line.line().value())
                .append(VERSION, line.version())
                .append(SINCE, line.since())
                .append(
                        LATEST,
                        line.latest().stream()
                                .map(release -> new Document("id", release.id())
                                        .append("at", release.at())
                                        .append("units", release.units()))
                                .toList());
    }

    private static LineReleases read(Document stored) {
        return new LineReleases(
                new LineId(stored.getString("_id")),
                stored.getLong(VERSION),
                Documents.instant(stored, SINCE),
                stored.getList(LATEST, Document.class).stream()
                        .map(release -> new Release(
                                release.getString("id"), Documents.instant(release, "at"), release.getInteger("units")))
                        .toList());
    }
}
