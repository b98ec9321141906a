package fr.montour.waiting.line;

/** How much time a line gives people. */
public enum LineKind {
    /** <i>File du jour</i>: for an opening at a known hour, at which people sit before their screens. A call lasts minutes, at any hour. */
    DAY,
    /**
     * <i>File longue</i>: people live their lives meanwhile. They are called in calling hours alone, and a call stands until the calling
     * hours of the next calling day end.
     */
    STANDING
}
