package fr.montour.slot.web;

import fr.montour.platform.web.ListedProblem;
import fr.montour.slot.model.Refusal;

/** What this service refuses; explained in {@code docs/problems.md}. */
public enum SlotProblem implements ListedProblem {
    SITE_UNKNOWN(404, "There is no such site"),
    PROCEDURE_UNKNOWN(404, "There is no such procedure"),
    LINE_UNKNOWN(404, "There is no such line"),
    ADMISSION_INVALID(401, "A valid admission is needed: wait until you are called, then claim your turn"),
    ADMISSION_FOREIGN(403, "This admission is for somebody else or for another line"),
    ADMISSION_SPENT(409, "This turn is over: it gave a booking, or its hold was given back or expired"),
    ADMISSION_REVOKED(409, "This turn was taken back: its place in line was given up, removed or ran out"),
    SLOT_UNKNOWN(404, "There is no such slot to be had"),
    SLOT_FULL(409, "Somebody else took the last place of this slot: choose another one"),
    BOOKING_EXISTS(409, "There is an active booking for this procedure already"),
    HOLD_UNKNOWN(404, "There is no such hold"),
    HOLD_EXPIRED(410, "The time to confirm is over: the slot went back to the line"),
    STATEMENT_INVALID(422, "The identity statement is not valid: fetch a fresh one"),
    STATEMENT_FOREIGN(403, "The identity statement is about somebody else"),
    BOOKING_UNKNOWN(404, "There is no such booking"),
    BOOKING_PAST(409, "The appointment has begun: it cannot be cancelled any more"),
    RELEASE_INVALID(422, "These slots cannot be released"),
    SLOTS_OVERLAP(409, "The line has slots at that time already"),
    IDEMPOTENCY_MISMATCH(409, "This idempotency key was used for another order");

    private final Kind kind;

    SlotProblem(int status, String title) {
        this.kind = new Kind(status, title);
    }

    /** The problem of the same name. */
    public static SlotProblem of(Refusal refusal) {
        return valueOf(refusal.name());
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
