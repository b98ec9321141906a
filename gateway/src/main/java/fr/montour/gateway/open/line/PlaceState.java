package fr.montour.gateway.open.line;

/** Life of a place, as the waiting-room tells it. */
public enum PlaceState {
    /** Registered for a draw that is still to come: no number yet. */
    REGISTERED,
    /** Standing in line. */
    WAITING,
    /** It is their turn and they have not answered. */
    CALLED,
    /** They answered and may choose a slot. */
    ADMITTED,
    /** They have an appointment. */
    SERVED,
    /** They did not answer twice, or let the admission pass. */
    EXPIRED,
    /** They left. */
    LEFT,
    /** Staff took the place away. */
    REMOVED
}
