package fr.montour.gateway.staff;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long before its start an appointment of a line can no longer be had.
 *
 * @param notice ISO-8601, whole minutes up to 30 days
 * @param reason of a change, for the audit trail
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Notice(String notice, @Nullable String reason) {

    /** That of a new standing line about which nobody said more: one calling day. */
    public static final Notice STANDING = new Notice(Duration.ofDays(1).toString(), null);

    /** As long as it is. */
    public Duration length() {
        return Duration.parse(notice);
    }
}
