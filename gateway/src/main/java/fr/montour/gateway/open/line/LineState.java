package fr.montour.gateway.open.line;

/** Life of a line. */
public enum LineState {
    /** Being set up. */
    DRAFT,
    /** People register for a draw; the order does not count. */
    REGISTRATION,
    /** Registering is over, the draw is not. */
    DRAWING,
    /** Registering was called off; who registered is being told. */
    CANCELLED,
    /** Everybody registered has drawn a number. */
    DRAWN,
    /** People join and are called. */
    OPEN,
    /** People join, nobody is called. */
    PAUSED,
    /** Nobody joins, nobody is called. */
    CLOSED
}
