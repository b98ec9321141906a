package fr.montour.waiting.history;

/** What is counted. */
public enum CountedEvent {
    /** Somebody took a new place. */
    JOINED,
    /** Somebody was called. */
    CALLED,
    /** Somebody claimed their turn. */
    CLAIMED,
    /** Somebody missed their call. */
    MISSED,
    /** Somebody gave their place up, or staff took it away. */
    LEFT
}
