package fr.montour.slot.model;

/** Every business refusal of this service; each has a problem of the same name in {@code docs/problems.md}. */
public enum Refusal {
    LINE_UNKNOWN,
    SLOT_UNKNOWN,
    SLOT_FULL,
    ADMISSION_SPENT,
    ADMISSION_REVOKED,
    BOOKING_EXISTS,
    HOLD_UNKNOWN,
    HOLD_EXPIRED,
    BOOKING_UNKNOWN,
    BOOKING_PAST,
    RELEASE_INVALID,
    SLOTS_OVERLAP,
    IDEMPOTENCY_MISMATCH
}
