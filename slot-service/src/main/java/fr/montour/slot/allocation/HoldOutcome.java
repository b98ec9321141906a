package fr.montour.slot.allocation;

/** How a hold ended that did not become a booking. */
public enum HoldOutcome {
    /** Its time was over. */
    EXPIRED,
    /** The person gave it back. */
    RELEASED,
    /** The person took another slot instead; their turn goes on. */
    MOVED
}
