package fr.montour.waiting.line.store;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import fr.montour.waiting.line.Totals;
import fr.montour.waiting.model.LineId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * What has become of the people who are called or admitted, without reading who stands there. The people of a line are spread over
 * {@link #SHARDS} documents by their numbers, so that a write moves a small one; the totals of a line are the sums of theirs.
 */
final class ShardTotals {

    static final String COLLECTION = "active_places";
    static final String FREED = "freed";
    static final String MISSED = "missed";
    static final String SETTLED = "settled";
    static final String CHOSEN = "chosen";

    /** Missing in shards of earlier days. */
    static final String SHORT_FREED = "shortFreed";

    /** Documents of each line. */
    private static final int SHARDS = 64;
    /** Numbers in a row that share a document, so that those called together are written together. */
    private static final int IN_A_ROW = 16;

    private static final String SEPARATOR = "#";
    private static final Bson ONLY_TOTALS = Projections.include(FREED, MISSED, SETTLED, CHOSEN, SHORT_FREED);

    private final MongoCollection<Document> shards;

    ShardTotals(MongoDatabase database) {
        shards = database.getCollection(COLLECTION);
    }

    /** Id of the document for a number. */
    static String id(LineId line, long number) {
        return id(line, (int) (number / IN_A_ROW % SHARDS));
    }

    /** Ids of all documents a line may have. */
    static List<String> ids(LineId line) {
        return IntStream.range(0, SHARDS).mapToObj(shard -> id(line, shard)).toList();
    }

    private static String id(LineId line, int shard) {
        return line.value() + SEPARATOR + shard;
    }

    /** Totals of one line. */
    Totals of(LineId line) {
        Totals sum = Totals.NONE;
        for (Document shard : shards.find(in("_id", ids(line))).projection(ONLY_TOTALS)) {
            sum = sum.plus(read(shard));
        }
        return sum;
    }

    /** Totals of all lines anybody was called in, by id. */
    Map<String, Totals> ofAll() {
        Map<String, Totals> sums = new HashMap<>();
        for (Document shard : shards.find().projection(ONLY_TOTALS)) {
            String id = shard.getString("_id");
            sums.merge(id.substring(0, id.indexOf(SEPARATOR)), read(shard), Totals::plus);
        }
        return sums;
    }

    private static Totals read(Document shard) {
        return new Totals(
                shard.getLong(FREED),
                shard.getLong(MISSED),
                shard.getLong(SETTLED),
                shard.getLong(CHOSEN),
                shard.get(SHORT_FREED, 0L));
    }
}
