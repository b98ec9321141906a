package fr.montour.notification.contact.events;

import fr.montour.notification.contact.PersonId;
import fr.montour.notification.contact.Untold;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Data of {@code contact.unreachable.v1}. */
@Serdeable
record ContactUnreachableEvent(
        String personId,
        Instant since,
        Untold.Reason reason,
        @Nullable Call call) {

    /** The call that the letter was about. */
    @Serdeable
    record Call(String lineId, long number, @Nullable String jti, Instant calledAt, Instant claimBy) {}

    static ContactUnreachableEvent of(PersonId person, Untold untold) {
        var call = untold.call();
        return new ContactUnreachableEvent(
                person.value(),
                untold.since(),
                untold.reason(),
                call == null
                        ? null
                        : new Call(call.lineId(), call.number(), call.jti(), call.calledAt(), call.claimBy()));
    }
}
