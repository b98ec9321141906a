package fr.montour.waiting.site.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.montour.platform.store.Documents;
import fr.montour.waiting.site.Catalogue;
import fr.montour.waiting.site.Catalogues;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;

/** The announced catalogue as one document of the collection {@code catalogue}. */
@Singleton
final class MongoCatalogues implements Catalogues {

    private static final String ID = "announced";
    private static final String VERSION = "version";

    private final MongoCollection<Document> catalogue;

    MongoCatalogues(MongoDatabase database) {
        catalogue = database.getCollection("catalogue");
    }

    @Override
    public Catalogue find() {
        Document stored = catalogue.find(eq("_id", ID)).first();
        return stored == null ? Catalogue.NONE : read(stored);
    }

    @Override
    public boolean replace(Catalogue next) {
        Document document = write(next);
        return next.version() == 1
                ? Documents.insertIfAbsent(catalogue, document)
                : Documents.replaceIf(catalogue, and(eq("_id", ID), eq(VERSION, next.version() - 1)), document);
    }

    private static Document write(Catalogue next) {
        var zones = new Document();
        next.zones().forEach((site, zone) -> zones.append(site, zone.getId()));
        return new Document("_id", ID)
                .append(VERSION, next.version())
                .append("at", next.at())
                .append("zones", zones)
                .append("procedures", List.copyOf(next.procedures()));
    }

    private static Catalogue read(Document stored) {
        Map<String, ZoneId> zones = new HashMap<>();
        Documents.child(stored, "zones").forEach((site, zone) -> zones.put(site, ZoneId.of((String) zone)));
        return new Catalogue(
                stored.getLong(VERSION),
                Documents.instant(stored, "at"),
                zones,
                Set.copyOf(stored.getList("procedures", String.class)));
    }
}
