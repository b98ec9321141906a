package fr.montour.platform.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Problem details as in RFC 9457.
 *
 * @param extensions further members, such as {@code retryAfterSeconds}
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String correlationId,
        @JsonAnyGetter Map<String, Object> extensions) {

    /** Media type of the answer. */
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(ProblemType type, String detail, Map<String, Object> extensions) {
        return new Problem(
                type.uri().toString(), type.title(), type.status(), detail, Correlation.currentId(), extensions);
    }
}
