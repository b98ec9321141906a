package fr.montour.gateway.line;

/** Life of a line. */
public enum LineState {
    /** Being set up. */
    DRAFT,
    /** People join and are called. */
    OPEN,
    /** People join, nobody is called. */
    PAUSED,
    /** Nobody joins, nobody is called. */
    CLOSED
}
