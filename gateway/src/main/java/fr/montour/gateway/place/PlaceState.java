package fr.montour.gateway.place;

/** Life of a place, as the waiting-room tells it. */
public enum PlaceState {
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
