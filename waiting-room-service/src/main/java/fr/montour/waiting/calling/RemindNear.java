package fr.montour.waiting.calling;

import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineState;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.place.IssuedNumbers;
import fr.montour.waiting.place.PlaceChange;
import fr.montour.waiting.place.Places;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells people that their turn is near: once each, when at the measured rate they will be called within the lead, and only as
 * many as there is still capacity for. It walks the numbers once, ahead of the one being served, and remembers how far it has
 * come; a person who joined less than the lead ago has just read how long it takes, so it waits there.
 *
 * <p>Any node may do it, several at once, and a crash costs nothing: the place itself keeps that its person was told, and the
 * number is written down only after.
 */
public final class RemindNear {

    private static final int NUMBERS_AT_ONCE = 500;
    private static final int MOST_ROUNDS = 4;

    private final FrontOfLine front;
    private final Places places;
    private final Reminders reminders;
    private final Duration lead;
    private final InstantSource clock;
    private final Map<LineId, Progress> known = new ConcurrentHashMap<>();

    /** What this node remembers: how far people have been told, and when to go on. */
    private record Progress(long told, Instant notBefore) {}

    /** Who is to be told, and where to go on. */
    private record NearCalls(List<PlaceChange.CallNear> near, Progress next) {}

    /**
     * A reminder service.
     *
     * @param lead how long before their turn people are told
     */
    public RemindNear(
            IssuedNumbers issuedNumbers, Places places, Reminders reminders, Duration lead, InstantSource clock) {
        this.front = new FrontOfLine(issuedNumbers, places);
        this.places = places;
        this.reminders = reminders;
        this.lead = lead;
        this.clock = clock;
    }

    /** Tells whoever is near in a line as it was read a moment ago. */
    public void remind(Line line) {
        Instant now = clock.instant();
        long last = lastNear(line, now);
        Progress begun = known.getOrDefault(line.id(), new Progress(0, Instant.MIN));
        if (last <= Math.max(begun.told(), line.serving()) || now.isBefore(begun.notBefore())) {
            return;
        }
        long told = Math.max(line.serving(), Math.max(begun.told(), reminders.toldUpTo(line.id())));
        Progress progress = new Progress(told, Instant.MIN);
        for (int round = 0;
                round < MOST_ROUNDS
                        && progress.told() < last
                        && !progress.notBefore().isAfter(now);
                round++) {
            NearCalls found =
                    nearCalls(line, progress.told() + 1, Math.min(last, progress.told() + NUMBERS_AT_ONCE), now);
            if (!found.near().isEmpty()) {
                places.remind(found.near());
            }
            progress = found.next();
        }
        if (progress.told() > told) {
            reminders.told(line.id(), progress.told());
        }
        known.put(line.id(), progress);
    }

    /** The last number that is called within the lead, if the line goes on as it does. */
    private long lastNear(Line line, Instant now) {
        if (line.state() != LineState.OPEN) {
            return 0;
        }
        long within = line.pace().perMinute(now) * lead.toSeconds() / 60;
        long room = (long) line.credit(now) - line.active() - (line.hasRepeat(now) ? 1 : 0);
        return Math.min(line.lastNumber(), line.serving() + Math.max(0, Math.min(within, room)));
    }

    private NearCalls nearCalls(Line line, long from, long to, Instant now) {
        List<PlaceChange.CallNear> near = new ArrayList<>();
        for (NumberStatus status : front.statuses(line, from, to)) {
            if (status instanceof NumberStatus.Waiting ready) {
                Instant ripe = ready.place().joinedAt().plus(lead);
                if (ripe.isAfter(now)) {
                    return new NearCalls(near, new Progress(status.number() - 1, ripe));
                }
                near.add(change(line, ready, now));
            }
        }
        return new NearCalls(near, new Progress(to, Instant.MIN));
    }

    private static PlaceChange.CallNear change(Line line, NumberStatus.Waiting ready, Instant now) {
        long ahead = ready.number() - line.serving() - 1;
        long seconds = Math.ceilDiv(ahead * 60, line.pace().perMinute(now));
        return new PlaceChange.CallNear(ready.place(), line.name(), ready.number(), ahead, now.plusSeconds(seconds));
    }
}
