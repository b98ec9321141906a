package fr.montour.notification.delivery.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.montour.notification.delivery.Correspondence;
import fr.montour.notification.delivery.CorrespondenceId;
import fr.montour.notification.delivery.Correspondences;
import fr.montour.notification.delivery.DeliveryId;
import fr.montour.notification.delivery.Mention;
import fr.montour.notification.delivery.NoticeKind;
import fr.montour.platform.store.Documents;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Collection {@code correspondences}: one document for a person and a line, replaced only if nobody else wrote meanwhile. */
@Singleton
final class MongoCorrespondences implements Correspondences {

    private static final int ATTEMPTS = 20;
    private static final String ID = "_id";
    private static final String VERSION = "version";
    private static final String MENTIONS = "mentions";

    private final MongoCollection<Document> correspondences;

    MongoCorrespondences(MongoDatabase database) {
        correspondences = database.getCollection("correspondences");
    }

    @Override
    public Correspondence find(CorrespondenceId id) {
        return read(stored(id));
    }

    @Override
    public void add(CorrespondenceId id, Mention mention) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var stored = stored(id);
            var before = read(stored);
            var after = before.with(mention);
            if (after.equals(before) || write(id, stored, after)) {
                return;
            }
        }
        throw new IllegalStateException("others kept writing the correspondence of " + id.person());
    }

    private @Nullable Document stored(CorrespondenceId id) {
        return correspondences.find(eq(ID, id.value())).first();
    }

    private boolean write(CorrespondenceId id, @Nullable Document stored, Correspondence after) {
        var version = stored == null ? 0L : stored.getLong(VERSION);
        var next = new Document(ID, id.value())
                .append(VERSION, version + 1)
                .append(
                        MENTIONS,
                        after.mentions().stream()
                                .map(MongoCorrespondences::document)
                                .toList());
        return stored == null
                ? Documents.insertIfAbsent(correspondences, next)
                : Documents.replaceIf(correspondences, and(eq(ID, id.value()), eq(VERSION, version)), next);
    }

    private static Document document(Mention mention) {
        return new Document("id", mention.id().value())
                .append("kind", mention.kind().name())
                .append("about", mention.about())
                .append("at", Documents.date(mention.at()));
    }

    private static Correspondence read(@Nullable Document stored) {
        return stored == null
                ? Correspondence.none()
                : new Correspondence(stored.getList(MENTIONS, Document.class, List.of()).stream()
                        .flatMap(MongoCorrespondences::mention)
                        .toList());
    }

    /** Nothing where the kind is one that this version does not know. */
    private static Stream<Mention> mention(Document document) {
        var name = Documents.text(document, "kind");
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> kind.name().equals(name))
                .map(kind -> new Mention(
                        DeliveryId.of(Documents.text(document, "id")),
                        kind,
                        Documents.text(document, "about"),
                        Documents.instant(document, "at")));
    }
}
