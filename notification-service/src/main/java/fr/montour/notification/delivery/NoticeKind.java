package fr.montour.notification.delivery;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What people are told, by the event that announces it. A newer fact makes letters about older ones untrue: the
 * newer one says how things stand.
 */
public enum NoticeKind {
    TURN_NEAR("place.turn-near.v1"),
    CALLED("place.called.v1"),
    MISSED("place.missed.v1"),
    REMOVED("place.removed.v1"),
    WITHDRAWN("place.call-withdrawn.v1"),
    LINE_CLOSED("place.line-closed.v1"),
    SPARED("place.call-spared.v1"),
    BOOKED_ELSEWHERE("place.booked-elsewhere.v1"),
    /** A call or an admission ended, whatever became of the place. No letter of its own. */
    REVOKED("admission.revoked.v1"),
    /** The person left the line. No letter of its own. */
    LEFT("place.left.v1"),
    CONFIRMED("booking.confirmed.v1"),
    CANCELLED("booking.cancelled.v1"),
    /** About no line: a link to an address that a person entered. */
    ADDRESS_TO_PROVE("person.address-to-prove.v1");

    private static final Set<NoticeKind> BEFORE_A_TURN = EnumSet.of(TURN_NEAR, CALLED);
    private static final Set<NoticeKind> OF_A_PLACE = EnumSet.of(TURN_NEAR, CALLED, MISSED, WITHDRAWN, SPARED);

    private final String eventType;

    NoticeKind(String eventType) {
        this.eventType = eventType;
    }

    /** For instance {@code place.called.v1}. */
    public String eventType() {
        return eventType;
    }

    /** The kind that an event of this type announces. */
    public static Optional<NoticeKind> ofEventType(String type) {
        return Arrays.stream(values())
                .filter(kind -> kind.eventType.equals(type))
                .findFirst();
    }

    /**
     * Whether a letter of an older kind about the same line is untrue once this has happened. Staff's reasons for a removal, and
     * that an appointment is cancelled, stay worth knowing whatever follows.
     *
     * @param sameThing both are about the same booking
     */
    boolean replaces(NoticeKind older, boolean sameThing) {
        return switch (this) {
            case TURN_NEAR, LINE_CLOSED -> older == TURN_NEAR || older == LINE_CLOSED;
            case REVOKED -> BEFORE_A_TURN.contains(older);
            // They also happen in a closed line, and say nothing of it.
            case MISSED, WITHDRAWN, SPARED -> OF_A_PLACE.contains(older);
            case CALLED, REMOVED, BOOKED_ELSEWHERE, LEFT, CONFIRMED ->
                OF_A_PLACE.contains(older) || older == LINE_CLOSED;
            case ADDRESS_TO_PROVE -> false;
            case CANCELLED -> OF_A_PLACE.contains(older) || (older == CONFIRMED && sameThing);
        };
    }
}
