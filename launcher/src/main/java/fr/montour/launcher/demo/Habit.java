package fr.montour.launcher.demo;

/** How a person of the demonstration answers calls. In a line of the day everybody comes. */
enum Habit {
    /** Comes at the first call. */
    COMES,
    /** Sees the first call too late and comes at the second. */
    MISSES_ONCE,
    /** Never sees a call; the place is lost with the second. */
    NEVER_LOOKS,
    /** Says "not now" once. */
    NOT_NOW,
    /** Looks at the times once, says "none of these" and comes at the next call. */
    NONE_OF_THESE;

    /** What somebody does about a call. */
    enum Answer {
        /** Claims and books. */
        COME,
        /** Lets it pass. */
        NONE,
        /** Gives it back. */
        DEFER,
        /** Claims, looks and gives it back. */
        LOOK_AND_DEFER
    }

    /** The habit of the n-th person of a standing line: four of ten do not simply come. */
    static Habit of(int person) {
        return switch (person % 10) {
            case 1 -> MISSES_ONCE;
            case 3 -> NOT_NOW;
            case 5 -> NONE_OF_THESE;
            case 8 -> NEVER_LOOKS;
            default -> COMES;
        };
    }

    /** What they do about their first, second … call. */
    Answer answerTo(int call) {
        boolean first = call == 1;
        return switch (this) {
            case COMES -> Answer.COME;
            case MISSES_ONCE -> first ? Answer.NONE : Answer.COME;
            case NEVER_LOOKS -> Answer.NONE;
            case NOT_NOW -> first ? Answer.DEFER : Answer.COME;
            case NONE_OF_THESE -> first ? Answer.LOOK_AND_DEFER : Answer.COME;
        };
    }

    /** Whether they book in the end, given an appointment. */
    boolean comesInTheEnd() {
        return this != NEVER_LOOKS;
    }
}
