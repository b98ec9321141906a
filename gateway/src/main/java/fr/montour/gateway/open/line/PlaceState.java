package fr.montour.gateway.open.line;

/** Life of a place, as the waiting-room tells it. */
public enum PlaceState {
    /** Registered for a draw that is still to come: no number yet. */
    REGISTERED,
    /** Standing in line. */
    WAITING,
    /** They were called and have not claimed. */
    CALLED,
    /** They claimed and may choose a slot. */
    ADMITTED,
    /** They have an appointment. */
    SERVED,
    /** They missed two calls, or let the admission pass. */
    EXPIRED,
    /** They left. */
    LEFT,
    /** Staff took the place away. */
    REMOVED
}
