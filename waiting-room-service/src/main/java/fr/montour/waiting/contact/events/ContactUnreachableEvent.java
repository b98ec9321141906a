package fr.montour.waiting.contact.events;

import fr.montour.waiting.contact.UntoldCall;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.place.Untold;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of {@code contact.unreachable.v1}.
 *
 * @param call that the letter was about, if it was about one
 */
@Serdeable
public record ContactUnreachableEvent(
        String personId,
        Instant since,
        Untold reason,
        @Nullable Call call) {

    /**
     * The call.
     *
     * @param jti its id; missing where {@code place.called.v1} did not name it
     */
    @Serdeable
    public record Call(String lineId, @Nullable String jti, Instant calledAt) {}

    @Nullable UntoldCall untoldCall() {
        return call == null
                ? null
                : new UntoldCall(
                        new LineId(call.lineId()),
                        call.jti() == null ? null : new AdmissionId(call.jti()),
                        call.calledAt(),
                        reason);
    }
}
