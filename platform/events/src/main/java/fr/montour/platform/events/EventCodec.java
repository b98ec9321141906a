package fr.montour.platform.events;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Between the wire, the outbox and {@link Event}. */
@Singleton
final class EventCodec {

    /** The message is no CloudEvent of ours, or its data is not what its type promises. */
    static final class UnreadableException extends Exception {
        UnreadableException(String reason) {
            super(reason);
        }
    }

    private final JsonMapper json;

    EventCodec(JsonMapper json) {
        this.json = json;
    }

    byte[] encode(OutboxEntry entry) throws IOException {
        var data =
                Objects.requireNonNull(json.readValue(entry.data().getBytes(StandardCharsets.UTF_8), JsonNode.class));
        return json.writeValueAsBytes(new CloudEvent(
                CloudEvent.VERSION,
                entry.id(),
                entry.source(),
                entry.type(),
                entry.subject(),
                entry.time(),
                "application/json",
                entry.correlationId(),
                data));
    }

    CloudEvent decode(byte[] body) throws UnreadableException {
        CloudEvent event;
        try {
            event = json.readValue(body, CloudEvent.class);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableException("not a CloudEvent: " + e.getClass().getSimpleName());
        }
        if (event == null || !CloudEvent.VERSION.equals(event.specversion()) || missing(event)) {
            throw new UnreadableException("not a CloudEvent 1.0 with id, type, source, time and data");
        }
        return event;
    }

    <T> Event<T> typed(CloudEvent event, Class<T> payload) throws UnreadableException {
        T data;
        try {
            data = json.readValueFromTree(event.data(), Argument.of(payload));
        } catch (IOException | RuntimeException e) {
            throw new UnreadableException("data is no " + payload.getSimpleName() + ": "
                    + e.getClass().getSimpleName());
        }
        if (data == null) {
            throw new UnreadableException("data is no " + payload.getSimpleName());
        }
        var subject = event.subject();
        return new Event<>(
                event.id(),
                event.type(),
                event.source(),
                subject == null ? event.id() : subject,
                event.time(),
                event.correlationid(),
                data);
    }

    /** Values of the wire: what the record calls non-null may be missing all the same. */
    private static boolean missing(CloudEvent event) {
        return blank(event.id())
                || blank(event.type())
                || blank(event.source())
                || absent(event.time())
                || absent(event.data());
    }

    private static boolean blank(@Nullable String value) {
        return value == null || value.isBlank();
    }

    private static boolean absent(@Nullable Object value) {
        return value == null;
    }
}
