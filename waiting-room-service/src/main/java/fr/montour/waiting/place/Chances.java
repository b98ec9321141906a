package fr.montour.waiting.place;

/**
 * What a person has used of the patience of a line, for one number.
 *
 * @param calls made to this number so far; with the state it tells every moment of a place's life apart
 * @param missedCalls calls not answered in time
 * @param missedChoices admissions that ended without a booking although there was something to choose
 * @param deferrals times they said "not now" or "none of these"
 */
public record Chances(int calls, int missedCalls, int missedChoices, int deferrals) {

    /** A number that was never called. */
    public static final Chances NONE = new Chances(0, 0, 0, 0);

    /** So many missed calls, and as many missed choices, a place survives. */
    public static final int FORGIVEN = 1;

    /** So often a person may give a call back and keep the number. */
    public static final int MAX_DEFERRALS = 3;

    /** Whether the place ends when the call that is running is missed. */
    public boolean lastCall() {
        return missedCalls >= FORGIVEN;
    }

    /** Whether the place ends when the choice that is running is missed. */
    public boolean lastChoice() {
        return missedChoices >= FORGIVEN;
    }

    /** Whether the person may still say "not now". */
    public boolean mayDefer() {
        return deferrals < MAX_DEFERRALS;
    }

    Chances called() {
        return new Chances(calls + 1, missedCalls, missedChoices, deferrals);
    }

    Chances missedCall() {
        return new Chances(calls, missedCalls + 1, missedChoices, deferrals);
    }

    Chances missedChoice() {
        return new Chances(calls, missedCalls, missedChoices + 1, deferrals);
    }

    Chances deferred() {
        return new Chances(calls, missedCalls, missedChoices, deferrals + 1);
    }
}
