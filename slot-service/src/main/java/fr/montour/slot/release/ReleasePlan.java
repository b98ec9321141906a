package fr.montour.slot.release;

import fr.montour.platform.result.Result;
import fr.montour.slot.model.Channel;
import fr.montour.slot.model.ReleaseId;
import fr.montour.slot.model.ReleaseWindow;
import fr.montour.slot.model.Shares;
import fr.montour.slot.model.SlotRefusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * Turns the local times of an order into instants, or says why it cannot be. Slots follow each other in real time, so a day on
 * which the clocks change has an hour of slots more or fewer.
 */
final class ReleasePlan {

    static final Duration SHORTEST_SLOT = Duration.ofMinutes(5);
    static final Duration LONGEST_SLOT = Duration.ofHours(4);
    static final int MOST_COUNTERS = 500;
    static final Duration FARTHEST_AHEAD = Duration.ofDays(366);

    private static final String SKIPPED =
            "The clocks of the site are put forward that day: this local time does not exist.";

    private ReleasePlan() {}

    /**
     * Why an order cannot be.
     *
     * @param field of the order that is to blame
     */
    private record Fault(String field, String reason) {}

    private static Result<ReleaseWindow> refused(Fault fault) {
        return new Result.Refused<>(SlotRefusal.RELEASE_INVALID, fault.reason(), Map.of("field", fault.field()));
    }

    static Result<ReleaseWindow> of(ReleaseId id, ReleaseOrder order, ZoneId zone, Instant now) {
        return fault(order, zone, now)
                .<Result<ReleaseWindow>>map(ReleasePlan::refused)
                .orElseGet(() -> window(id, order, zone));
    }

    private static Result<ReleaseWindow> window(ReleaseId id, ReleaseOrder order, ZoneId zone) {
        var start = order.date().atTime(order.from()).atZone(zone).toInstant();
        var end = order.date().atTime(order.to()).atZone(zone).toInstant();
        long slots = Duration.between(start, end).dividedBy(order.slotLength());
        return slots < 1
                ? refused(new Fault("to", "Not one slot fits between from and to."))
                : Result.done(new ReleaseWindow(
                        id, start, start.plus(order.slotLength().multipliedBy(slots)), order.slotLength(), false));
    }

    private static Optional<Fault> fault(ReleaseOrder order, ZoneId zone, Instant now) {
        var from = order.date().atTime(order.from());
        var to = order.date().atTime(order.to());
        if (order.slotLength().compareTo(SHORTEST_SLOT) < 0
                || order.slotLength().compareTo(LONGEST_SLOT) > 0) {
            return Optional.of(new Fault("slotLength", "A slot lasts from 5 minutes to 4 hours."));
        }
        if (order.slotLength().toSecondsPart() != 0
                || order.slotLength().toNanosPart() != 0
                || from.getSecond() != 0
                || from.getNano() != 0) {
            return Optional.of(new Fault("from", "Slots begin and last whole minutes."));
        }
        if (order.counters() < 1 || order.counters() > MOST_COUNTERS) {
            return Optional.of(new Fault("counters", "There are from 1 to " + MOST_COUNTERS + " counters."));
        }
        if (!splits(order.split(), order.counters())) {
            return Optional.of(new Fault(
                    "split", "The split is the counters per channel: none negative, their sum equal to counters."));
        }
        if (order.split().of(Channel.PUBLIC) != order.counters()) {
            return Optional.of(new Fault(
                    "split", "Units for partners and staff cannot be booked yet: release them to the public, or not."));
        }
        if (!from.isBefore(to)) {
            return Optional.of(new Fault("to", "from comes before to, on the same day."));
        }
        if (skipped(from, zone)) {
            return Optional.of(new Fault("from", SKIPPED));
        }
        if (skipped(to, zone)) {
            return Optional.of(new Fault("to", SKIPPED));
        }
        var start = from.atZone(zone).toInstant();
        if (!start.isAfter(now)) {
            return Optional.of(new Fault("date", "The first slot would begin in the past."));
        }
        return start.isAfter(now.plus(FARTHEST_AHEAD))
                ? Optional.of(new Fault("date", "Slots are released at most a year ahead."))
                : Optional.empty();
    }

    private static boolean splits(Shares split, int counters) {
        return split.units().values().stream().allMatch(units -> units >= 0 && units <= MOST_COUNTERS)
                && split.total() == counters;
    }

    private static boolean skipped(LocalDateTime time, ZoneId zone) {
        return zone.getRules().getValidOffsets(time).isEmpty();
    }
}
