package fr.montour.waiting.place;

import fr.montour.waiting.line.Call;
import fr.montour.waiting.model.PersonId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A person's place in a line. Only the legal moves exist as methods; {@code docs/states/place.md} is drawn from them.
 *
 * <pre>
 * Waiting ──call──▶ Called ──claim──▶ Admitted ──serve──▶ Served
 *    ▲                │                  │
 *    └──miss (once)───┤                  └──expire──▶ Expired ──serve (late news)──▶ Served
 *                     └──miss (twice)──▶ Expired
 * </pre>
 *
 * Whoever is live may leave or be removed by staff; whoever has ended may join again, with a new and higher number. For one number the pair of
 * state and missed calls never comes back, which is what makes conditional writes on it safe.
 */
public sealed interface Place {

    /** So many missed calls a place survives. */
    int FORGIVEN_MISSES = 1;

    PlaceId id();

    /**
     * Number of the issued number, which only grows from one joining to the next. Until somebody who registered before a draw is
     * called, it says only which registration is theirs: see {@link DrawnNumber}.
     */
    long number();

    Instant joinedAt();

    /** Calls missed with this number: 0, 1 or 2. */
    int missedCalls();

    /** In line or called or admitted. */
    sealed interface Live extends Place permits Waiting, Called, Admitted {
        /** Gives the place up. */
        Left leave(Instant now);

        /** Staff take the place away. */
        Removed remove(Removal removal, Instant now);
    }

    /** Over; the person may join again. */
    sealed interface Ended extends Place permits Served, Expired, Left, Removed {
        /** A new place at the end of the line. */
        default Waiting rejoin(long number, Instant now) {
            if (number <= number()) {
                throw new IllegalArgumentException("the numbers of a place only grow");
            }
            return new Waiting(id(), number, now, 0);
        }
    }

    /** Has or had an admission, so a booking may be announced, perhaps late. */
    sealed interface MayHaveBooked extends Place permits Admitted, Expired, Left, Removed {
        /** Has an appointment. */
        Served serve(Instant now);
    }

    /** What a missed call leads to. */
    sealed interface AfterMiss extends Place permits Waiting, Expired {}

    /** Standing in line. */
    record Waiting(PlaceId id, long number, Instant joinedAt, int missedCalls) implements Live, AfterMiss {

        /** A first place of this person in this line. */
        public static Waiting first(PlaceId id, long number, Instant now) {
            return new Waiting(id, number, now, 0);
        }

        /** Whether the place still stands by its issued number: it has never been called. */
        public boolean byIssuedNumber() {
            return missedCalls == 0;
        }

        /** Their turn; from now on the place carries the number that was called. */
        public Called call(Call call) {
            return new Called(id, call.number(), joinedAt, missedCalls, call);
        }

        /** Takes a later number, because calling gave this one up before the place stood. */
        public Waiting renumber(long later) {
            if (later <= number) {
                throw new IllegalArgumentException("the numbers of a place only grow");
            }
            return new Waiting(id, later, joinedAt, missedCalls);
        }

        @Override
        public Left leave(Instant now) {
            return new Left(id, number, joinedAt, missedCalls, now);
        }

        @Override
        public Removed remove(Removal removal, Instant now) {
            return new Removed(id, number, joinedAt, missedCalls, now, removal);
        }
    }

    /** Called, and expected to claim. */
    record Called(PlaceId id, long number, Instant joinedAt, int missedCalls, Call call) implements Live {

        /** Whether the claim window is over. */
        public boolean tooLate(Instant now) {
            return !now.isBefore(call.claimBy());
        }

        /** Here I am. */
        public Admitted claim(Instant now) {
            return claim(now, null);
        }

        /** Here I am, or somebody for me. */
        public Admitted claim(Instant now, @Nullable PersonId helper) {
            Instant from = now.truncatedTo(ChronoUnit.SECONDS);
            return new Admitted(
                    id,
                    number,
                    joinedAt,
                    missedCalls,
                    call.calledAt(),
                    new Admission(call.id(), from, from.plus(Admission.TOKEN_LIFE), helper));
        }

        /** Did not claim: the place is kept once. */
        public AfterMiss miss(Instant now) {
            int missed = missedCalls + 1;
            return missed <= FORGIVEN_MISSES
                    ? new Waiting(id, number, joinedAt, missed)
                    : new Expired(id, number, joinedAt, missed, now);
        }

        @Override
        public Left leave(Instant now) {
            return new Left(id, number, joinedAt, missedCalls, now);
        }

        @Override
        public Removed remove(Removal removal, Instant now) {
            return new Removed(id, number, joinedAt, missedCalls, now, removal);
        }
    }

    /** Has claimed and may choose a slot. */
    record Admitted(PlaceId id, long number, Instant joinedAt, int missedCalls, Instant calledAt, Admission admission)
            implements Live, MayHaveBooked {

        @Override
        public Served serve(Instant now) {
            return new Served(id, number, joinedAt, missedCalls, now);
        }

        /** Let the admission pass without booking. */
        public Expired expire(Instant now) {
            return new Expired(id, number, joinedAt, missedCalls, now);
        }

        @Override
        public Left leave(Instant now) {
            return new Left(id, number, joinedAt, missedCalls, now);
        }

        @Override
        public Removed remove(Removal removal, Instant now) {
            return new Removed(id, number, joinedAt, missedCalls, now, removal);
        }
    }

    /** Has an appointment. */
    record Served(PlaceId id, long number, Instant joinedAt, int missedCalls, Instant endedAt) implements Ended {}

    /** Missed twice, or let the admission pass. */
    record Expired(PlaceId id, long number, Instant joinedAt, int missedCalls, Instant endedAt)
            implements Ended, AfterMiss, MayHaveBooked {

        @Override
        public Served serve(Instant now) {
            return new Served(id, number, joinedAt, missedCalls, now);
        }
    }

    /** Gave the place up. */
    record Left(PlaceId id, long number, Instant joinedAt, int missedCalls, Instant endedAt)
            implements Ended, MayHaveBooked {

        @Override
        public Served serve(Instant now) {
            return new Served(id, number, joinedAt, missedCalls, now);
        }
    }

    /** Staff took the place away. A booking made just before is an appointment all the same. */
    record Removed(PlaceId id, long number, Instant joinedAt, int missedCalls, Instant endedAt, Removal removal)
            implements Ended, MayHaveBooked {

        @Override
        public Served serve(Instant now) {
            return new Served(id, number, joinedAt, missedCalls, now);
        }
    }
}
