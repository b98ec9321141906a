package fr.montour.waiting.place;

/** Why the letter about a call did not reach its person in time. */
public enum Untold {
    /** The mail server refuses the address. */
    REFUSED,
    /** There is no address. */
    NO_ADDRESS,
    /** The letter left after half of the window, or has not left by then. */
    LATE
}
