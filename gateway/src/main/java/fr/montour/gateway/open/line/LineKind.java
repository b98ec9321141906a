package fr.montour.gateway.open.line;

/** How much time a line gives people; see the waiting-room. */
public enum LineKind {
    /** <i>File longue</i>: people are called in calling hours alone, and a call stands until those of the next calling day end. */
    STANDING,
    /** <i>File du jour</i>: a call lasts minutes, at any hour. */
    DAY
}
