package fr.montour.platform.events;

import java.time.Instant;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One element of an {@code outbox} array; {@code data} is JSON text, so that the store never re-types it. */
record OutboxEntry(
        String id,
        String type,
        String source,
        String subject,
        Instant time,
        @Nullable String correlationId,
        String data) {

    Document toDocument() {
        var document = new Document("id", id)
                .append("type", type)
                .append("source", source)
                .append("subject", subject)
                .append("time", time.toString());
        if (correlationId != null) {
            document.append("correlationId", correlationId);
        }
        return document.append("data", data);
    }

    static OutboxEntry of(Document document) {
        return new OutboxEntry(
                document.getString("id"),
                document.getString("type"),
                document.getString("source"),
                document.getString("subject"),
                Instant.parse(document.getString("time")),
                document.getString("correlationId"),
                document.getString("data"));
    }
}
