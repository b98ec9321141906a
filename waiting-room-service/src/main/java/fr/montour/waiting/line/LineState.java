package fr.montour.waiting.line;

/** What a line lets happen. */
public enum LineState {
    /** Being prepared: nobody may join, credit is kept. */
    DRAFT,
    /** People register, in no order that counts; see {@code docs/fairness.md}. */
    REGISTRATION,
    /** The registrations are closed; the draw waits for its root or its beacon. */
    DRAWING,
    /** The registration was called off; those who registered are being told, then the line is a draft again. */
    CANCELLED,
    /** Everybody registered has a number; the line may open. */
    DRAWN,
    /** People join and are called. */
    OPEN,
    /** People join, nobody is called. */
    PAUSED,
    /** Nobody joins, nobody is called; places and calls already given stand. */
    CLOSED;

    /** Whether new people may queue. */
    public boolean takesPeople() {
        return this == OPEN || this == PAUSED || this == REGISTRATION;
    }

    /** Whether the calls that run stand still. */
    public boolean stopsCalls() {
        return this == PAUSED || this == CLOSED;
    }

    /** Whether there are registrations without numbers. */
    public boolean isBeforeDraw() {
        return this == REGISTRATION || this == DRAWING || this == CANCELLED;
    }
}
