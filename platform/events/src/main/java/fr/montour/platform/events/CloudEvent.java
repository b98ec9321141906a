package fr.montour.platform.events;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The envelope on the wire: CloudEvents 1.0, structured mode, with the extension {@code correlationid}. */
@Serdeable
record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        @Nullable String subject,
        Instant time,
        @Nullable String datacontenttype,
        @Nullable String correlationid,
        JsonNode data) {

    static final String VERSION = "1.0";
    static final String CONTENT_TYPE = "application/cloudevents+json";
}
