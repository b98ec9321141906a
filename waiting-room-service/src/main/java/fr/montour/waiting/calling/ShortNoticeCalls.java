package fr.montour.waiting.calling;

import fr.montour.waiting.clock.NanoClock;
import fr.montour.waiting.line.Advance;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.CallingCalendar;
import fr.montour.waiting.line.CallingTimes;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.line.RepeatCall;
import fr.montour.waiting.line.Separation;
import fr.montour.waiting.line.ShortNotices;
import fr.montour.waiting.line.UnitsOfClaims;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.place.Admission;
import fr.montour.waiting.place.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Short calls, for units that lapse too early for a call of the usual kind. They are made to people who said that they can come, in
 * order of number, and move nobody's turn.
 *
 * <p>First the units are separated: whoever claims from then on gets far units alone, as many as there are people for. Short calls
 * begin when everybody is done who had claimed before ({@link #SETTLED}), so that a near unit is wanted by nobody else. How long a
 * separation stands a node counts on its own clock, from when it first saw it, which is never before it was written. It ends when
 * nobody is left to call so.
 */
final class ShortNoticeCalls {

    /** After so long nothing can come of an admission whose claim did not know of the separation. */
    static final Duration SETTLED =
            Admission.TOKEN_LIFE.plus(Admission.EXTENSION).plus(Admission.HOLD).plus(UnitsOfClaims.BELIEVED);

    /** So many notes of people who cannot be called so any more are cleared away in one tick. */
    private static final int MAX_SPENT = 100;

    private final Lines lines;
    private final ShortNotices notices;
    private final FrontOfLine front;
    private final CallingCalendar calendar;
    private final NanoClock nanoClock;
    private final Supplier<AdmissionId> ids;
    private final Map<LineId, Seen> seen = new ConcurrentHashMap<>();

    /** Since when this node knows of a separation. */
    private record Seen(Separation separation, long nanos) {}

    ShortNoticeCalls(
            Lines lines,
            ShortNotices notices,
            FrontOfLine front,
            CallingCalendar calendar,
            NanoClock nanoClock,
            Supplier<AdmissionId> ids) {
        this.lines = lines;
        this.notices = notices;
        this.front = front;
        this.calendar = calendar;
        this.nanoClock = nanoClock;
        this.ids = ids;
    }

    /** What is to be done about the near units of a line. */
    private sealed interface Step {

        /** Nothing, for now. */
        record Wait() implements Step {}

        /** Keeping them for short calls. */
        record Separate(Separation separation) implements Step {}

        /** Giving them back to everybody. */
        record Unite() implements Step {}

        /** Calling so many for them. */
        record CallPeople(Separation separation, Instant claimBy, int room) implements Step {}
    }

    /** Whether there is something to do. */
    boolean isDue(Line line, Instant now) {
        return !(step(line, now) instanceof Step.Wait);
    }

    /** Separates the units of the line, or unites them, if it is time; then the line is to be read anew. */
    boolean partUnits(Line line, Instant now) {
        return switch (step(line, now)) {
            case Step.Separate(Separation separation) -> lines.separate(line, separation);
            case Step.Unite() -> lines.separate(line, null);
            case Step.CallPeople _, Step.Wait _ -> false;
        };
    }

    /** The next short calls, as one write of the line; empty where nobody is to be called. */
    Optional<Advance> next(Line line, TokenBucket bucket, Instant now) {
        return step(line, now) instanceof Step.CallPeople people ? next(line, bucket, people, now) : Optional.empty();
    }

    private Optional<Advance> next(Line line, TokenBucket bucket, Step.CallPeople people, Instant now) {
        int allowed = Math.min(people.room(), bucket.whole());
        List<RepeatCall> due = notices.due(line.id(), now, allowed + MAX_SPENT);
        Map<RepeatCall, Place.Waiting> waiting = front.waiting(line, due);
        List<RepeatCall> spent = new ArrayList<>();
        List<Call> calls = new ArrayList<>();
        for (RepeatCall note : due) {
            Place.Waiting place = waiting.get(note);
            if (place == null || !place.chances().shortNotice().able()) {
                spent.add(note);
            } else if (calls.size() < allowed) {
                calls.add(call(line, note.number(), place, people, now));
            }
        }
        notices.remove(line.id(), spent);
        if (calls.isEmpty()) {
            lines.shortNoticesSeen(line, notices.earliest(line.id()));
            return Optional.empty();
        }
        return Optional.of(
                new Advance(line, line.serving(), bucket.minus(calls.size()).tokens(), calls));
    }

    private Call call(Line line, long number, Place.Waiting place, Step.CallPeople people, Instant now) {
        return new Call(
                number,
                place.id().person(),
                ids.get(),
                place.chances().calls() + 1,
                false,
                line.dateOfCall(now),
                people.claimBy(),
                place.number(),
                people.separation().at());
    }

    private Step step(Line line, Instant now) {
        Separation standing = line.shortCalls().separation();
        CallingTimes times = calendar.of(line);
        Instant calledAt = line.dateOfCall(now);
        Instant claimBy = times.shortClaimBy(calledAt).orElse(null);
        if (claimBy == null || !line.isCallingAtShortNotice(now)) {
            return end(line, standing);
        }
        Separation today = Separation.after(Call.latestChoice(times.claimBy(calledAt)), now);
        boolean useful = line.maySeparate(today, claimBy);
        if (standing == null) {
            return useful ? new Step.Separate(today) : new Step.Wait();
        }
        int room = isSettled(line.id(), standing) && standing.at().equals(today.at()) ? line.shortRoom(claimBy) : 0;
        if (room > 0) {
            return new Step.CallPeople(standing, claimBy, room);
        }
        return useful && standing.at().equals(today.at()) ? new Step.Wait() : end(line, standing);
    }

    /** Not while somebody has a short call: what they were called for stays kept for them. */
    private static Step end(Line line, @Nullable Separation standing) {
        return standing == null || line.shortActive() > 0 ? new Step.Wait() : new Step.Unite();
    }

    private boolean isSettled(LineId line, Separation separation) {
        long now = nanoClock.nanos();
        Seen first = seen.compute(
                line,
                (any, known) ->
                        known != null && known.separation().equals(separation) ? known : new Seen(separation, now));
        return now - first.nanos() >= SETTLED.toNanos();
    }
}
