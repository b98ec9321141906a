package fr.montour.waiting.place;

/**
 * What a person has used of the patience of a line, for one number.
 *
 * @param calls made to this number so far; with the state it tells every moment of a place's life apart
 * @param missedCalls calls not answered in time
 * @param missedChoices admissions that ended without a booking although there was something to choose
 * @param deferrals times they said "not now" or "none of these"
 * @param spared calls not answered of which they could not be told; they count as nothing else
 * @param shortNotice short calls, which use nothing of it
 */
public record Chances(
        int calls, int missedCalls, int missedChoices, int deferrals, int spared, ShortNotice shortNotice) {

    /** A number that was never called. */
    public static final Chances NONE = new Chances(0, 0, 0, 0);

    /** So many missed calls, and as many missed choices, a place survives. */
    public static final int FORGIVEN = 1;

    /** So often a person may give a call back and keep the number. */
    public static final int MAX_DEFERRALS = 3;

    /** Of somebody who was told of every call, and had no short calls. */
    public Chances(int calls, int missedCalls, int missedChoices, int deferrals) {
        this(calls, missedCalls, missedChoices, deferrals, 0, ShortNotice.NONE);
    }

    /** Which note of a call to come counts: grows with every call and with every call that is spared. */
    public int repeatRound() {
        return calls + spared;
    }

    /** Whether the number has had its turn; a short call is none. */
    public boolean hadTurn() {
        return calls > shortNotice.calls();
    }

    /** Whether the call or choice that runs came at short notice, so that it costs nothing. */
    public boolean inShortCall() {
        return shortNotice.isRunning();
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
        return new Chances(calls + 1, missedCalls, missedChoices, deferrals, spared, shortNotice);
    }

    Chances calledAtShortNotice(long standsBy) {
        return new Chances(calls + 1, missedCalls, missedChoices, deferrals, spared, shortNotice.called(standsBy));
    }

    Chances missedCall() {
        return new Chances(calls, missedCalls + 1, missedChoices, deferrals, spared, shortNotice);
    }

    Chances missedChoice() {
        return new Chances(calls, missedCalls, missedChoices + 1, deferrals, spared, shortNotice);
    }

    Chances deferred() {
        return new Chances(calls, missedCalls, missedChoices, deferrals + 1, spared, shortNotice);
    }

    Chances sparedCall() {
        return new Chances(calls, missedCalls, missedChoices, deferrals, spared + 1, shortNotice);
    }

    /** A missed call turned out to be one of which they could not be told. */
    Chances forgivenCall() {
        return new Chances(calls, missedCalls - 1, missedChoices, deferrals, spared + 1, shortNotice);
    }

    Chances with(ShortNotice next) {
        return new Chances(calls, missedCalls, missedChoices, deferrals, spared, next);
    }
}
