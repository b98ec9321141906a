package fr.montour.notification.delivery.events;

import fr.montour.notification.delivery.NoticeKind;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Data of {@code admission.revoked.v1} and {@code place.left.v1}, as far as it is wanted here.
 *
 * @param reason of a revocation; {@code LEFT} where the person left while called or admitted
 */
@Serdeable
record EndedEvent(
        String lineId,
        String personId,
        @Nullable String jti,
        @Nullable String reason,
        @Nullable Long number) {

    private static final String LEFT = "LEFT";

    NoticeKind kind() {
        return number != null || LEFT.equals(reason) ? NoticeKind.LEFT : NoticeKind.REVOKED;
    }

    String about() {
        return Objects.requireNonNullElse(jti, String.valueOf(number));
    }
}
