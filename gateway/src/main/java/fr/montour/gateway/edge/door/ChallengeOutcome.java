package fr.montour.gateway.edge.door;

/** What came of an answer to a challenge. */
public enum ChallengeOutcome {
    /** The work was done. */
    SOLVED,
    /** The wait was over. */
    WAITED,
    /** The wait is not over, or others of the network come first. */
    TOO_SOON,
    /** Not made by us, changed, for another challenge, or not the solution. */
    FORGED,
    /** Given too late. */
    EXPIRED,
    /** Was accepted before. */
    REPLAYED,
    /** The work is less than what is asked for today. */
    TOO_EASY;

    /** Whether it earns a pass. */
    public boolean opens() {
        return this == SOLVED || this == WAITED;
    }
}
