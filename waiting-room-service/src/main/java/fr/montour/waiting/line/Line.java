package fr.montour.waiting.line;

import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.LineName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line as the store shows it at one moment.
 *
 * @param settingsVersion how often staff have decided name and settings; 0 where nobody has, as in a line made from a release
 * @param lastNumber highest number given to anybody
 * @param serving highest number that had its turn; numbers up to here are never called for the first time again
 * @param stock units that can be had, those reserved by people who are active among them
 * @param bookedAhead bookings whose units {@code stock} still has
 * @param decided calls ever decided; whoever is called and not yet freed is active
 * @param totals what has become of these calls, read no later than the rest
 * @param nextRepeat when somebody may be called again; nobody is to be, where it is missing
 * @param repeats how often somebody was noted to be called again
 * @param reservedUntil when the last choice is over that may come of calls made so far, short ones left aside, but for stops since the
 *     last of them
 * @param calls decided, perhaps not yet written to the places
 * @param tokens of the bucket as the last calls left it
 * @param pace of the recent calls
 * @param noShows how many of the recent calls were missed
 * @param lastCalledAt no later call is dated earlier
 * @param openedAt when people could first join
 * @param cohort those who drew their numbers; none before the draw
 * @param closing the closing of a line that is closed
 * @param stops what stopped the calls
 * @param shortCalls what is kept for those who can come at short notice
 * @param version grows with every change that a decision about calls must not overlook
 */
public record Line(
        LineId id,
        LineName name,
        LineState state,
        LineSettings settings,
        long settingsVersion,
        long lastNumber,
        long serving,
        Stock stock,
        List<BookedAhead> bookedAhead,
        long decided,
        Totals totals,
        @Nullable Instant nextRepeat,
        long repeats,
        Instant reservedUntil,
        List<Call> calls,
        double tokens,
        Pace pace,
        NoShows noShows,
        Instant lastCalledAt,
        @Nullable Instant openedAt,
        Cohort cohort,
        @Nullable Closing closing,
        Stops stops,
        ShortCalls shortCalls,
        long version) {

    public Line {
        bookedAhead = List.copyOf(bookedAhead);
        calls = List.copyOf(calls);
    }

    /** A line nobody can join yet, and about which staff have decided nothing. */
    public static Line draft(LineId id, LineName name, LineSettings settings) {
        return draft(id, name, settings, 0);
    }

    /** A line that staff make. */
    public static Line made(LineId id, LineName name, LineSettings settings) {
        return draft(id, name, settings, 1);
    }

    private static Line draft(LineId id, LineName name, LineSettings settings, long settingsVersion) {
        return new Line(
                id,
                name,
                LineState.DRAFT,
                settings,
                settingsVersion,
                0,
                0,
                Stock.NONE,
                List.of(),
                0,
                Totals.NONE,
                null,
                0,
                Instant.EPOCH,
                List.of(),
                0,
                Pace.NONE,
                NoShows.NONE,
                Instant.EPOCH,
                null,
                Cohort.NONE,
                null,
                Stops.NONE,
                ShortCalls.NONE,
                0);
    }

    /** How fast it calls while it is open. */
    public CallingRate callingRate() {
        return new CallingRate(settings.ratePerMinute(), noShows.correction());
    }

    /** How many are called or admitted and not finished; at most so many, since others may have been freed meanwhile. */
    public int active() {
        return (int) Math.max(0, decided - totals.freed());
    }

    /** Those of them who had a short call. */
    public int shortActive() {
        return (int) Math.max(0, shortCalls.decided() - totals.shortFreed());
    }

    /** The others. */
    private int usualActive() {
        return Math.max(0, active() - shortActive());
    }

    /** Units that can be had at that moment and that nobody has booked. */
    public int credit(Instant moment) {
        return Math.max(0, stock.at(moment) - bookedAhead.size());
    }

    /**
     * How many more may be called: each will find a unit however late they claim and choose, whatever those choose who were
     * called before. While near units are kept for short calls, nobody else is called for them.
     *
     * @param latestChoice when the last of all these choices is over, see {@link CallingTimes#latestChoice}
     */
    public int room(Instant latestChoice) {
        return atMost(farCredit(usualReach(latestChoice)) - usualActive());
    }

    /** A standing line calls nobody but at short notice for what is near, whether or not it is kept for that. */
    private Instant usualReach(Instant latestChoice) {
        return switch (settings.kind()) {
            case DAY -> latestChoice;
            case STANDING -> Separation.far(latestChoice).minusNanos(1);
        };
    }

    /**
     * The same for short calls, for which alone near units are kept.
     *
     * @param claimBy until when they will stand
     */
    public int shortRoom(Instant claimBy) {
        return atMost(nearCredit(Call.latestChoice(claimBy)) - shortActive());
    }

    private int atMost(int units) {
        return Math.clamp(units, 0, settings.maxActive() - choosing());
    }

    /** Units that can be had at that moment by people of usual calls: while units are separated, far ones alone. */
    public int farCredit(Instant latestChoice) {
        Separation separation = shortCalls.separation();
        return credit(separation == null ? latestChoice : separation.atLeast(latestChoice));
    }

    /** Units that can be had at that moment by people of short calls. */
    public int nearCredit(Instant latestChoice) {
        Separation separation = shortCalls.separation();
        return separation == null ? 0 : near(latestChoice, separation);
    }

    private int near(Instant latestChoice, Separation separation) {
        return Math.max(0, stock.between(latestChoice, separation.at()) - bookedAhead.size());
    }

    /**
     * Whether a separation would give short calls something and takes nothing from anybody: all others who are active find a far unit.
     *
     * @param claimBy until when a short call would stand
     */
    public boolean maySeparate(Separation separation, Instant claimBy) {
        return near(Call.latestChoice(claimBy), separation) > 0
                && credit(separation.at().minusNanos(1)) >= usualActive();
    }

    /** How a call that is made now is dated: never before an earlier one of the line, whatever the clocks of nodes say. */
    public Instant dateOfCall(Instant now) {
        return now.isBefore(lastCalledAt) ? lastCalledAt : now;
    }

    /** How many choose: they have claimed and not finished. */
    public int choosing() {
        return Math.clamp(totals.settled() - totals.missed() - totals.chosen(), 0, settings.maxActive());
    }

    /** Whether somebody is called who has not claimed, as far as it has been counted. */
    public boolean hasCalled() {
        return active() > choosing();
    }

    /**
     * Whether the stock is too small for those who are active, so that calls are to be withdrawn.
     *
     * @param latestChoice when the last choice is over that may come of calls made so far, see {@link CallingTimes#reservedUntil}
     */
    public boolean isShort(Instant latestChoice) {
        return hasCalled()
                && (farCredit(latestChoice) < usualActive() || nearCredit(shortCalls.reservedUntil()) < shortActive());
    }

    /** Whether somebody may be called again. */
    public boolean hasRepeat(Instant now) {
        return nextRepeat != null && !now.isBefore(nextRepeat);
    }

    /** Whether somebody may wait to be called. */
    public boolean hasWaiting(Instant now) {
        return serving < lastNumber || hasRepeat(now);
    }

    /** Whether people are called, as far as there is somebody and something. */
    public boolean isCalling(Instant now) {
        return callsPeople() && hasWaiting(now);
    }

    /** Whether people are called at short notice, as far as there is somebody and something. */
    public boolean isCallingAtShortNotice(Instant now) {
        return callsPeople() && shortCalls.hasSomebody(now);
    }

    private boolean callsPeople() {
        return state == LineState.OPEN && settings.ratePerMinute() > 0;
    }
}
