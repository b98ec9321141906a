package fr.montour.platform.events;

import fr.montour.platform.web.Correlation;
import io.micronaut.context.annotation.Value;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.bson.Document;

/** Makes the entries of a document's {@code outbox} array. */
@Singleton
public class OutboxEntries {

    /** Name of the array every document with events carries. */
    public static final String FIELD = "outbox";

    private final String source;
    private final JsonMapper json;
    private final InstantSource clock;

    OutboxEntries(@Value("${micronaut.application.name}") String source, JsonMapper json, InstantSource clock) {
        this.source = source;
        this.json = json;
        this.clock = clock;
    }

    /**
     * An event waiting to be published, to be pushed to {@value #FIELD} in the same write as the state change it tells
     * of. It carries the correlation id of the current request.
     *
     * @param type for instance {@code booking.confirmed.v1}
     * @param subject id of what the event is about
     * @param payload a {@code @Serdeable} record
     */
    public Document entry(String type, String subject, Object payload) {
        return new OutboxEntry(
                        UUID.randomUUID().toString(),
                        type,
                        source,
                        subject,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        Correlation.currentId(),
                        toJson(payload))
                .toDocument();
    }

    private String toJson(Object payload) {
        try {
            return new String(json.writeValueAsBytes(payload), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Payload cannot be written as JSON: " + payload.getClass(), e);
        }
    }
}
