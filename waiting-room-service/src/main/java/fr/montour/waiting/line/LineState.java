package fr.montour.waiting.line;

/** What a line lets happen. */
public enum LineState {
    /** Being prepared: nobody may join, credit is kept. */
    DRAFT,
    /** People join and are called. */
    OPEN,
    /** People join, nobody is called. */
    PAUSED,
    /** Nobody joins, nobody is called; places and calls already given stand. */
    CLOSED;

    /** Whether new people may queue. */
    public boolean takesPeople() {
        return this == OPEN || this == PAUSED;
    }
}
