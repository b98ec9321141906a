package fr.montour.waiting.calling;

import fr.montour.waiting.clock.NanoClock;
import fr.montour.waiting.line.ActivePlaces;
import fr.montour.waiting.line.Advance;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.CallingCalendar;
import fr.montour.waiting.line.CallingRate;
import fr.montour.waiting.line.CallingTimes;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineMetrics;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.line.RepeatCall;
import fr.montour.waiting.line.RepeatCalls;
import fr.montour.waiting.line.ShortNotices;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.place.CallAgain;
import fr.montour.waiting.place.DrawnNumber;
import fr.montour.waiting.place.IssuedNumbers;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.Places;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Calls the next people of a line. Every node runs one; they need not know of each other.
 *
 * <p>Who is called is decided by one write of the line, conditional on its version: it moves the number being served, the
 * number of calls and the bucket together, and leaves the calls as a list of intents. Then the people are added to the
 * active places, and each call is written to its place. A crash on the way leaves the list, and the next tick of any node finishes it.
 */
public final class CallNext {

    /** Numbers looked at in one tick, so that a stretch of people who left cannot hold a tick for ever. */
    private static final int MAX_NUMBERS = 2_000;
    /** So many notes of people who wait no more are cleared away in one tick. */
    private static final int MAX_SPENT = 100;
    /** Numbers looked ahead when one is pending, so that all that a crash left behind run out together. */
    private static final int LOOK_AHEAD = 500;
    /** A little less than every fourth tick of 25 ms, which comes now and then a little early. */
    private static final Duration LOOK = Duration.ofMillis(90);

    private final Lines lines;
    private final ActivePlaces activePlaces;
    private final IssuedNumbers issuedNumbers;
    private final Places places;
    private final RepeatCalls repeatCalls;
    private final CallingCalendar calendar;
    private final WithdrawCalls withdrawCalls;
    private final ShortNoticeCalls shortNoticeCalls;
    private final FrontOfLine front;
    private final InstantSource clock;
    private final NanoClock nanoClock;
    private final Supplier<AdmissionId> ids;
    private final LineMetrics metrics;
    private final Map<LineId, Watch> watches = new ConcurrentHashMap<>();

    /** What this node remembers of a line. */
    private static final class Watch {
        final RateWatch rate = new RateWatch();
        final PendingNumbers pending = new PendingNumbers();
        volatile long nextLook;

        void lookWhenWhole(TokenBucket bucket, CallingRate rate, long now) {
            nextLook = Math.min(nextLook, now + bucket.untilWhole(rate).toNanos());
        }
    }

    public CallNext(
            Lines lines,
            ActivePlaces activePlaces,
            IssuedNumbers issuedNumbers,
            Places places,
            RepeatCalls repeatCalls,
            ShortNotices shortNotices,
            CallAgain callAgain,
            CallingCalendar calendar,
            InstantSource clock,
            NanoClock nanoClock,
            Supplier<AdmissionId> ids,
            LineMetrics metrics) {
        this.lines = lines;
        this.activePlaces = activePlaces;
        this.issuedNumbers = issuedNumbers;
        this.places = places;
        this.repeatCalls = repeatCalls;
        this.calendar = calendar;
        this.withdrawCalls = new WithdrawCalls(activePlaces, places, callAgain, calendar, clock);
        this.front = new FrontOfLine(issuedNumbers, places);
        this.shortNoticeCalls = new ShortNoticeCalls(lines, shortNotices, front, calendar, nanoClock, ids);
        this.clock = clock;
        this.nanoClock = nanoClock;
        this.ids = ids;
        this.metrics = metrics;
    }

    /**
     * Whether a tick is worth its reads, for a line as it was read a moment ago: when somebody may be called, at every {@link #LOOK}, and for the node that called last as soon as the next one
     * is due. So a fast line is called a few at a time, and steadily, by a node that asks for it often, while the others
     * and slow lines cost little.
     */
    public boolean isDue(Line line) {
        Watch watch = watches.get(line.id());
        boolean rested = watch == null || nanoClock.nanos() - watch.nextLook >= 0;
        if (!rested) {
            return false;
        }
        Instant now = clock.instant();
        return !line.calls().isEmpty() || isShort(line, now) || isDue(line, now);
    }

    private boolean isShort(Line line, Instant now) {
        return line.hasCalled() && line.isShort(calendar.of(line).reservedUntil(line, now));
    }

    private boolean isDue(Line line, Instant now) {
        return mayCall(line, now) || shortNoticeCalls.isDue(line, now);
    }

    /** Finishes what is begun, then calls whom rate, credit and order allow now. One at a time per line and node. */
    public void tick(LineId id) {
        Line line = lines.find(id).orElse(null);
        if (line == null) {
            return;
        }
        Watch watch = watches.computeIfAbsent(id, any -> new Watch());
        watch.nextLook = nanoClock.nanos() + LOOK.toNanos();
        int asked = line.settings().ratePerMinute();
        watch.rate.saw(line.version(), line.decided(), line.tokens(), asked, nanoClock.nanos());
        settle(line, line.decided(), line.calls());
        Instant now = clock.instant();
        if (isShort(line, now)) {
            withdrawCalls.withdraw(line);
        } else if (!shortNoticeCalls.partUnits(line, now) && isDue(line, now)) {
            callNext(line, watch, now);
        }
    }

    private boolean mayCall(Line line, Instant now) {
        CallingTimes times = calendar.of(line);
        return line.isCalling(now)
                && times.mayCall(now)
                && line.room(times.latestChoice(line, line.dateOfCall(now), now)) > 0;
    }

    /** Short calls first: their units are the first that nobody can have any more. */
    private void callNext(Line line, Watch watch, Instant now) {
        long decided = nanoClock.nanos();
        TokenBucket bucket = watch.rate.bucket(line.callingRate(), decided);
        if (bucket.whole() == 0) {
            if (watch.rate.isOwn()) {
                watch.lookWhenWhole(bucket, line.callingRate(), decided);
            }
            return;
        }
        Instant reservedBefore = calendar.of(line).reservedUntil(line, now);
        Advance atShortNotice = shortNoticeCalls.next(line, bucket, now).orElse(null);
        if (atShortNotice != null) {
            write(line, atShortNotice.withReservedBefore(reservedBefore), watch, decided);
        } else if (mayCall(line, now)) {
            callInOrder(line, watch, bucket, now, decided);
        }
    }

    private void callInOrder(Line line, Watch watch, TokenBucket bucket, Instant now, long decided) {
        Instant calledAt = line.dateOfCall(now);
        CallingTimes times = calendar.of(line);
        int allowed = Math.min(line.room(times.latestChoice(line, calledAt, now)), bucket.whole());
        var next = new NextCalls(line, allowed, calledAt, times.claimBy(calledAt), ids);
        gather(next, line, watch.pending, now);
        Advance advance = next.toAdvance(bucket).withReservedBefore(times.reservedUntil(line, now));
        if (advance.isEmpty() || write(line, advance, watch, decided)) {
            forget(line, next, now);
        }
    }

    private boolean write(Line line, Advance advance, Watch watch, long decided) {
        if (!lines.advance(advance)) {
            return false;
        }
        int asked = line.settings().ratePerMinute();
        watch.rate.wrote(line.version() + 1, advance.decided(), advance.tokens(), asked, decided);
        watch.pending.forgetUpTo(advance.serving());
        watch.lookWhenWhole(new TokenBucket(advance.tokens()), line.callingRate(), decided);
        settle(line, advance.decided(), advance.calls());
        return true;
    }

    private void gather(NextCalls next, Line line, PendingNumbers pending, Instant now) {
        if (line.hasRepeat(now)) {
            List<RepeatCall> due = repeatCalls.due(line.id(), now, next.missing() + MAX_SPENT);
            next.callAgain(due, front.waiting(line, due));
        }
        long last = Math.min(line.lastNumber(), line.serving() + MAX_NUMBERS);
        while (next.missing() > 0 && next.serving() < last) {
            long from = next.serving() + 1;
            long to = Math.min(last, next.serving() + next.missing());
            next.take(front.statuses(line, from, to));
            boolean blocked = next.missing() > 0 && next.serving() < to;
            if (blocked && !discardLost(line, next.serving() + 1, pending)) {
                return;
            }
        }
    }

    /** Takes those off the list who have been called again or wait no more, and says when to look for the next. */
    private void forget(Line line, NextCalls next, Instant now) {
        repeatCalls.remove(line.id(), next.spent());
        if (line.hasRepeat(now) && !next.repeatsRemain()) {
            lines.repeatsSeen(line, repeatCalls.earliest(line.id()));
        }
    }

    /** Gives up numbers whose place has not come for the whole grace; true if the next one is among them. */
    private boolean discardLost(Line line, long from, PendingNumbers pending) {
        long to = Math.min(line.lastNumber(), from + LOOK_AHEAD);
        boolean moved = false;
        for (NumberStatus status : front.statuses(line, from, to)) {
            if (status instanceof NumberStatus.Pending lost) {
                if (pending.isLost(lost.number(), nanoClock.nanos())) {
                    issuedNumbers.discard(line.id(), lost.issuedNumber(), lost.holder());
                    metrics.discarded(line.id());
                    moved |= lost.number() == from;
                }
            } else {
                moved |= status.number() == from;
            }
        }
        return moved;
    }

    /**
     * Adds the people of an advance to the active places and writes the calls to their places; whoever is not there to be called
     * makes room at once. First the active places: whoever reads in their place that they are called can be found there.
     */
    private void settle(Line line, long decided, List<Call> calls) {
        if (calls.isEmpty()) {
            return;
        }
        activePlaces.add(line.id(), decided, calls);
        int called = places.call(line.id(), line.name(), calls);
        metrics.called(line.id(), called);
        if (called < calls.size()) {
            Map<PlaceId, Place> found = places.findAll(
                    calls.stream().map(call -> placeOf(line, call)).toList());
            for (Call call : calls) {
                Place place = found.get(placeOf(line, call));
                boolean movedOn = place == null || DrawnNumber.of(line, place).orElse(place.number()) != call.number();
                if (movedOn || place instanceof Place.Ended) {
                    activePlaces.free(line.id(), call.number(), call.id());
                }
            }
        }
        lines.settled(line.id(), calls);
    }

    private static PlaceId placeOf(Line line, Call call) {
        return new PlaceId(line.id(), call.person());
    }
}
