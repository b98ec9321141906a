package fr.montour.waiting.place;

import fr.montour.waiting.line.Call;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.model.UnitRange;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's place in a line. Only the legal moves exist as methods; {@code docs/states/place.md} is drawn from them.
 *
 * <pre>
 * Waiting ──call──▶ Called ──claim──▶ Admitted ──serve──▶ Served
 *    ▲                │                  │
 *    ├─miss (once)────┤                  │
 *    ├─withdraw, defer, spare            │
 *    ├─miss (once), defer, unserve───────┤
 *    │                └─miss (twice)─────┴─▶ Expired ──serve (late news)──▶ Served
 *    └─forgive (late news)───────────────────────┘
 * </pre>
 *
 * A short call ({@link ShortNotice}) goes the same ways, but whatever comes of it but a booking leads back to where the place stood.
 * Whoever is live may leave or be removed by staff; whoever has ended may join again, with a new and higher number. For one number
 * state, calls made and calls spared never come back together, which is what makes conditional writes on them safe.
 */
public sealed interface Place {

    PlaceId id();

    /**
     * Number of the issued number, which only grows from one joining to the next. Until somebody who registered before a draw is
     * called, it says only which registration is theirs: see {@link DrawnNumber}.
     */
    long number();

    Instant joinedAt();

    /** What was used of the line's patience with this number. */
    Chances chances();

    /** In line or called or admitted. */
    sealed interface Live extends Place permits Waiting, Called, Admitted {
        /** Gives the place up. */
        default Left leave(Instant now) {
            return new Left(id(), number(), joinedAt(), chances(), now);
        }

        /** Staff take the place away. */
        default Removed remove(Removal removal, Instant now) {
            return new Removed(id(), number(), joinedAt(), chances(), now, removal);
        }
    }

    /** Waiting again; after a short call as before it. */
    private static Waiting again(Live place, Instant calledAt, Chances after, Instant earliest) {
        return place.chances().inShortCall()
                ? place.chances().shortNotice().over(place, calledAt)
                : new Waiting(place.id(), place.number(), place.joinedAt(), after, earliest);
    }

    /** Over; the person may join again. */
    sealed interface Ended extends Place permits Served, Expired, Left, Removed {
        /** A new place at the end of the line. */
        default Waiting rejoin(long number, Instant now) {
            if (number <= number()) {
                throw new IllegalArgumentException("the numbers of a place only grow");
            }
            return Waiting.first(id(), number, now);
        }
    }

    /** Has or had an admission, so a booking may be announced, perhaps late. */
    sealed interface MayHaveBooked extends Place permits Waiting, Called, Admitted, Expired, Left, Removed {
        /** Has an appointment. */
        default Served serve(Instant now) {
            return new Served(id(), number(), joinedAt(), chances(), now);
        }
    }

    /** What a missed call or choice leads to. */
    sealed interface AfterMiss extends Place permits Waiting, Expired {

        /** The call before, where it was not answered. */
        @Nullable Unanswered unanswered();
    }

    /**
     * Standing in line.
     *
     * @param earliest not called again before that moment; none before the first call
     * @param unanswered the call before, where it was not answered
     */
    record Waiting(
            PlaceId id,
            long number,
            Instant joinedAt,
            Chances chances,
            @Nullable Instant earliest,
            @Nullable Unanswered unanswered)
            implements Live, AfterMiss, MayHaveBooked {

        /** Whose call before ended otherwise, if there was one. */
        public Waiting(PlaceId id, long number, Instant joinedAt, Chances chances, @Nullable Instant earliest) {
            this(id, number, joinedAt, chances, earliest, null);
        }

        /** A first place of this person in this line. */
        public static Waiting first(PlaceId id, long number, Instant now) {
            return new Waiting(id, number, now, Chances.NONE, null);
        }

        /** Whether the place still stands by its issued number: it has never had its turn. */
        public boolean byIssuedNumber() {
            return !chances.hadTurn();
        }

        /** Whether they could not be told of the call before, and are not called again until they are seen. */
        public boolean untilSeen() {
            return unanswered != null && !unanswered.told();
        }

        /** Their turn; from now on the place carries the number that was called. */
        public Called call(Call call) {
            Chances after = call.atShortNotice() ? chances.calledAtShortNotice(number) : chances.called();
            return new Called(id, call.number(), joinedAt, after, call, null);
        }

        /** They could not be told of the call that they missed; only while there is one. */
        public Waiting forgive() {
            return new Waiting(id, number, joinedAt, chances.forgivenCall(), earliest, Unanswered.forgiven(unanswered));
        }

        /** They are there again, so they may be called. */
        public Waiting see() {
            return new Waiting(id, number, joinedAt, chances, earliest);
        }

        /** Takes a later number, because calling gave this one up before the place stood. */
        public Waiting renumber(long later) {
            if (later <= number) {
                throw new IllegalArgumentException("the numbers of a place only grow");
            }
            return new Waiting(id, later, joinedAt, chances, earliest, unanswered);
        }
    }

    /**
     * Called, and expected to claim.
     *
     * @param untold why they could not be told of it, where they could not
     */
    record Called(
            PlaceId id,
            long number,
            Instant joinedAt,
            Chances chances,
            Call call,
            @Nullable Untold untold) implements Live, MayHaveBooked {

        /**
         * They cannot be told of it.
         *
         * @param claimBy until when it stands therefore
         */
        public Called cannotTell(Untold why, Instant claimBy) {
            return new Called(id, number, joinedAt, chances, call.until(claimBy), why);
        }

        /**
         * Did not claim, and could not be told: no chance is used, and they are not called again until they are seen. Not of a short
         * call, which costs nothing to {@link #miss}.
         *
         * @param earliest when they may be called again, if they are seen by then
         */
        public Waiting spare(Instant earliest) {
            return new Waiting(id, number, joinedAt, chances.sparedCall(), earliest, Unanswered.untold(call));
        }

        /** Here I am. */
        public Admitted claim(Instant now) {
            return claim(now, null, UnitRange.ALL);
        }

        /**
         * Here I am, or somebody for me.
         *
         * @param usual units that a call of the usual kind opens now; a short call has its own
         */
        public Admitted claim(Instant now, @Nullable PersonId helper, UnitRange usual) {
            Admission admission = Admission.of(call, now, helper, usual);
            return new Admitted(id, number, joinedAt, chances, call.calledAt(), admission);
        }

        /**
         * Did not claim: the place is kept once.
         *
         * @param earliest when they may be called again
         */
        public AfterMiss miss(Instant now, Instant earliest) {
            if (chances.inShortCall()) {
                return chances.shortNotice().over(this, call.calledAt());
            }
            Chances after = chances.missedCall();
            Unanswered missed = Unanswered.missed(call);
            return chances.lastCall()
                    ? new Expired(id, number, joinedAt, after, now, missed)
                    : new Waiting(id, number, joinedAt, after, earliest, missed);
        }

        /** There is nothing to be had for them any more: they come first when there is, and no chance is used. */
        public Waiting withdraw(Instant earliest) {
            return again(this, call.calledAt(), chances, earliest);
        }

        /** Not now; only while {@link Chances#mayDefer}. */
        public Waiting defer(Instant earliest) {
            return again(this, call.calledAt(), chances.deferred(), earliest);
        }
    }

    /** Has claimed and may choose a slot. */
    record Admitted(PlaceId id, long number, Instant joinedAt, Chances chances, Instant calledAt, Admission admission)
            implements Live, MayHaveBooked {

        /**
         * Let the admission pass without booking: the place is kept once. Whoever was never shown anything to choose has missed no
         * choice; it counts as "not now", as often as that is possible.
         *
         * @param earliest when they may be called again
         */
        public AfterMiss miss(Instant now, Instant earliest) {
            if (chances.inShortCall()) {
                return chances.shortNotice().over(this, calledAt);
            }
            if (!admission.served() && chances.mayDefer()) {
                return defer(earliest);
            }
            Chances after = chances.missedChoice();
            return chances.lastChoice()
                    ? new Expired(id, number, joinedAt, after, now, null)
                    : new Waiting(id, number, joinedAt, after, earliest);
        }

        /** None of these; only while {@link Chances#mayDefer}. */
        public Waiting defer(Instant earliest) {
            return again(this, calledAt, chances.deferred(), earliest);
        }

        /** There was nothing to choose: they come first when there is, and no chance is used. */
        public Waiting unserve(Instant earliest) {
            return again(this, calledAt, chances, earliest);
        }

        /** They were shown something to choose. */
        public Admitted show() {
            return new Admitted(id, number, joinedAt, chances, calledAt, admission.shown());
        }

        /** Some more minutes to choose; only while {@link Admission#mayBeExtended}. */
        public Admitted extend() {
            return new Admitted(id, number, joinedAt, chances, calledAt, admission.extended());
        }
    }

    /** Has an appointment. */
    record Served(PlaceId id, long number, Instant joinedAt, Chances chances, Instant endedAt) implements Ended {}

    /**
     * Missed twice.
     *
     * @param unanswered the call that ended it, where it was a call
     */
    record Expired(
            PlaceId id,
            long number,
            Instant joinedAt,
            Chances chances,
            Instant endedAt,
            @Nullable Unanswered unanswered)
            implements Ended, AfterMiss, MayHaveBooked {

        /**
         * They could not be told of the call that ended the place: it has not ended; only where it was a call.
         *
         * @param earliest when they may be called again, if they are seen by then
         */
        public Waiting forgive(Instant earliest) {
            return new Waiting(id, number, joinedAt, chances.forgivenCall(), earliest, Unanswered.forgiven(unanswered));
        }
    }

    /** Gave the place up. */
    record Left(PlaceId id, long number, Instant joinedAt, Chances chances, Instant endedAt)
            implements Ended, MayHaveBooked {}

    /** Staff took the place away. A booking made just before is an appointment all the same. */
    record Removed(PlaceId id, long number, Instant joinedAt, Chances chances, Instant endedAt, Removal removal)
            implements Ended, MayHaveBooked {}
}
