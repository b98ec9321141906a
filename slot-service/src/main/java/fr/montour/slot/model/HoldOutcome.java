package fr.montour.slot.model;

/** How a hold ended that did not become a booking. */
public enum HoldOutcome {
    /** Its time was over. */
    EXPIRED,
    /** The person gave it back. */
    RELEASED,
    /** The person took another slot instead; their admission goes on. */
    MOVED,
    /** The waiting room took the admission back: the person left the line, or staff removed the place. */
    REVOKED;

    /** The refusal for a person who confirms such a hold. */
    public SlotRefusal refusal() {
        return switch (this) {
            case EXPIRED, RELEASED, MOVED -> SlotRefusal.HOLD_EXPIRED;
            case REVOKED -> SlotRefusal.ADMISSION_REVOKED;
        };
    }
}
