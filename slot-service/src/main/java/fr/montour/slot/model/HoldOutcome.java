package fr.montour.slot.model;

/** How a hold ended that did not become a booking. */
public enum HoldOutcome {
    /** Its time was over. */
    EXPIRED,
    /** The person gave it back. */
    RELEASED,
    /** The person took another slot instead; their turn goes on. */
    MOVED,
    /** The waiting room took the admission back: the person left the line, or staff removed the place. */
    REVOKED;

    /** What somebody is told who wants to confirm it all the same. */
    public Refusal refusal() {
        return switch (this) {
            case EXPIRED, RELEASED, MOVED -> Refusal.HOLD_EXPIRED;
            case REVOKED -> Refusal.ADMISSION_REVOKED;
        };
    }
}
