package fr.montour.slot.model;

import fr.montour.platform.result.Refusal;

/** Everything that this service refuses; explained in {@code docs/problems.md}. */
public enum SlotRefusal implements Refusal {
    SITE_UNKNOWN(Kind.UNKNOWN, "There is no such site"),
    COMMUNE_UNKNOWN(Kind.UNKNOWN, "There is no such commune"),
    PROCEDURE_UNKNOWN(Kind.UNKNOWN, "There is no such procedure"),
    LINE_UNKNOWN(Kind.UNKNOWN, "There is no such line"),
    ADMISSION_INVALID(
            Kind.UNAUTHENTICATED, "A valid admission is needed: wait until you are called, then claim your turn"),
    ADMISSION_FOREIGN(Kind.FORBIDDEN, "This admission is for somebody else or for another line"),
    ADMISSION_SPENT(Kind.CONFLICT, "This turn is over: it gave a booking, or its hold was given back or expired"),
    ADMISSION_REVOKED(Kind.CONFLICT, "This turn was taken back: its place in line was given up, removed or ran out"),
    ADMISSION_UNSERVED(Kind.CONFLICT, "Nothing is left to choose: the place in line is kept and comes first"),
    SLOT_UNKNOWN(Kind.UNKNOWN, "There is no such slot to be had"),
    SLOT_NOT_OFFERED(Kind.CONFLICT, "This slot is not offered to this turn: choose one of those that are"),
    SLOT_FULL(Kind.CONFLICT, "Somebody else took the last place of this slot: choose another one"),
    BOOKING_EXISTS(Kind.CONFLICT, "There is an active booking for this procedure already"),
    BOOKING_OVERLAPS(Kind.CONFLICT, "There is another appointment at the same time"),
    HOLD_UNKNOWN(Kind.UNKNOWN, "There is no such hold"),
    HOLD_MOVED(Kind.CONFLICT, "Another slot was chosen instead"),
    HOLD_EXPIRED(Kind.GONE, "The time to confirm is over: the slot went back to the line"),
    STATEMENT_INVALID(Kind.INVALID, "The identity statement is not valid: fetch a fresh one"),
    STATEMENT_FOREIGN(Kind.FORBIDDEN, "The identity statement is about somebody else"),
    BOOKING_UNKNOWN(Kind.UNKNOWN, "There is no such booking"),
    BOOKING_PAST(Kind.CONFLICT, "The appointment has begun: it cannot be cancelled any more"),
    RELEASE_INVALID(Kind.INVALID, "These slots cannot be released"),
    NOTICE_INVALID(Kind.INVALID, "A notice is from none to 30 days, in whole minutes"),
    SLOTS_OVERLAP(Kind.CONFLICT, "The line has slots at that time already"),
    IDEMPOTENCY_MISMATCH(Kind.CONFLICT, "This idempotency key was used for another order");

    private final Kind kind;
    private final String title;

    SlotRefusal(Kind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }
}
