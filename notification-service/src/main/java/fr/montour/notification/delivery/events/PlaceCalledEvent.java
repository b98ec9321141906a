package fr.montour.notification.delivery.events;

import fr.montour.notification.contact.Untold;
import fr.montour.notification.delivery.NoticeKind;
import fr.montour.notification.letter.Notice;
import fr.montour.notification.letter.Territories;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Data of {@code place.called.v1}.
 *
 * @param jti of the admission that the call may become
 * @param lastCall whether the place is lost with this call; absent means no
 * @param shortNotice whether it is a short call; absent means no
 */
@Serdeable
record PlaceCalledEvent(
        String lineId,
        String lineName,
        String personId,
        long number,
        @Nullable String jti,
        @Nullable Instant calledAt,
        Instant claimBy,
        @Nullable Boolean lastCall,
        @Nullable Boolean shortNotice)
        implements NoticeEvent {

    @Override
    public String about() {
        return Long.toString(number);
    }

    @Override
    public Instant validUntil() {
        return claimBy;
    }

    @Override
    public Untold.@Nullable Call call() {
        return calledAt == null ? null : new Untold.Call(lineId, number, jti, calledAt, claimBy);
    }

    @Override
    public Notice notice(NoticeKind kind, Instant at, boolean callTold) {
        return new Notice.Called(
                new Notice.Place(lineId, lineName, number, Territories.zoneOf(lineId)), claimBy, unanswered());
    }

    private Notice.Unanswered unanswered() {
        if (Boolean.TRUE.equals(shortNotice)) {
            return Notice.Unanswered.SHORT_CALL;
        }
        return Boolean.TRUE.equals(lastCall) ? Notice.Unanswered.LAST_CALL : Notice.Unanswered.FORGIVEN;
    }
}
