package fr.montour.waiting.place;

/**
 * What a person has used of the patience of a line, for one number.
 *
 * @param calls made to this number so far; with the state it tells every moment of a place's life apart
 * @param missedCalls calls not answered in time
 * @param missedChoices admissions that ended without a booking although there was something to choose
 * @param deferrals times they said "not now" or "none of these"
 * @param spared calls not answered of which they could not be told; they count as nothing else
 */
public record Chances(int calls, int missedCalls, int missedChoices, int deferrals, int spared) {

    /** A number that was never called. */
    public static final Chances NONE = new Chances(0, 0, 0, 0, 0);

    /** So many missed calls, and as many missed choices, a place survives. */
    public static final int FORGIVEN = 1;

    /** So often a person may give a call back and keep the number. */
    public static final int MAX_DEFERRALS = 3;

    /** Of somebody who was told of every call. */
    public Chances(int calls, int missedCalls, int missedChoices, int deferrals) {
        this(calls, missedCalls, missedChoices, deferrals, 0);
    }

    /** Which note of a call to come counts: grows with every call and with every call that is spared. */
    public int repeatRound() {
        return calls + spared;
    }

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
        return new Chances(calls + 1, missedCalls, missedChoices, deferrals, spared);
    }

    Chances missedCall() {
        return new Chances(calls, missedCalls + 1, missedChoices, deferrals, spared);
    }

    Chances missedChoice() {
        return new Chances(calls, missedCalls, missedChoices + 1, deferrals, spared);
    }

    Chances deferred() {
        return new Chances(calls, missedCalls, missedChoices, deferrals + 1, spared);
    }

    Chances sparedCall() {
        return new Chances(calls, missedCalls, missedChoices, deferrals, spared + 1);
    }

    /** A missed call turned out to be one of which they could not be told. */
    Chances forgivenCall() {
        return new Chances(calls, missedCalls - 1, missedChoices, deferrals, spared + 1);
    }
}
