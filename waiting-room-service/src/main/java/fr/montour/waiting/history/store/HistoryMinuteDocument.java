package fr.montour.waiting.history.store;

import fr.montour.waiting.history.CountedEvent;
import fr.montour.waiting.history.Counts;
import fr.montour.waiting.history.Minute;
import fr.montour.waiting.history.Sample;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * One minute of a line as it is stored, in collection {@code history_minutes}; counts that are missing are zero.
 *
 * @param id {@code line#minute}, so that the history of a line is a range of {@code _id}
 */
@Serdeable
@MappedEntity(HistoryMinuteDocument.COLLECTION)
public record HistoryMinuteDocument(
        @Id @BsonId String id,
        long minute,
        @Nullable Long joined,
        @Nullable Long called,
        @Nullable Long claimed,
        @Nullable Long missed,
        @Nullable Long left,
        long waiting) {

    static final String COLLECTION = "history_minutes";

    Sample toDomain() {
        Counts counts = Counts.NONE;
        for (CountedEvent event : CountedEvent.values()) {
            Long count = count(event);
            counts = count == null ? counts : counts.plus(event, count);
        }
        return new Sample(new Minute(minute), counts, waiting);
    }

    private @Nullable Long count(CountedEvent event) {
        return switch (event) {
            case JOINED -> joined;
            case CALLED -> called;
            case CLAIMED -> claimed;
            case MISSED -> missed;
            case LEFT -> left;
        };
    }
}
