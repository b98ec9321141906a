package fr.montour.slot.allocation;

import fr.montour.slot.model.BookedUnit;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.Channel;
import fr.montour.slot.model.ReleaseId;
import fr.montour.slot.model.Shares;
import fr.montour.slot.model.SlotHold;
import fr.montour.slot.model.SlotId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A slot and what became of each of its units: the aggregate that decides who gets which unit.
 *
 * <pre>
 *   free ──hold──▶ held ──book──▶ booked ──rest──▶ resting ──giveBack──▶ free
 *     ▲              │
 *     └────endHold───┘
 * </pre>
 *
 * <p>A unit is in one of the four places, so {@code free + held + booked + resting = capacity} at every moment. Each move is
 * one conditional write in the store; a move that is not legal any more gives empty and changes nothing.
 */
public record Slot(
        SlotId id,
        ReleaseId release,
        Instant end,
        ZoneId zone,
        Shares capacity,
        Shares free,
        Map<BookingId, SlotHold> holds,
        Map<BookingId, BookedUnit> booked,
        Map<BookingId, RestingUnit> resting) {

    public Slot {
        holds = Map.copyOf(holds);
        booked = Map.copyOf(booked);
        resting = Map.copyOf(resting);
    }

    /** A slot whose units are all free. */
    public static Slot fresh(SlotId id, ReleaseId release, Instant end, ZoneId zone, Shares capacity) {
        return new Slot(id, release, end, zone, capacity, capacity, Map.of(), Map.of(), Map.of());
    }

    /** When it begins. */
    public Instant start() {
        return id.start();
    }

    /** free → held. */
    public Optional<Slot> hold(BookingId booking, SlotHold hold) {
        return free.of(hold.channel()) > 0
                ? Optional.of(next(free.plus(hold.channel(), -1), with(holds, booking, hold), booked, resting))
                : Optional.empty();
    }

    /** held → free, in time or late. */
    public Optional<Slot> endHold(BookingId booking) {
        return Optional.ofNullable(holds.get(booking))
                .map(hold -> next(free.plus(hold.channel(), 1), without(holds, booking), booked, resting));
    }

    /** held → booked: the commit point of a booking, only before the hold's end. */
    public Optional<Slot> book(BookingId booking, Instant now) {
        return Optional.ofNullable(holds.get(booking))
                .filter(hold -> !hold.expired(now))
                .map(hold -> next(free, without(holds, booking), with(booked, booking, hold.bookedUnit()), resting));
    }

    /** booked → resting. */
    public Optional<Slot> rest(BookingId booking, Instant returnAt) {
        return Optional.ofNullable(booked.get(booking))
                .map(unit -> next(
                        free,
                        holds,
                        without(booked, booking),
                        with(resting, booking, new RestingUnit(returnAt, unit.channel()))));
    }

    /** resting → free, not before its time. */
    public Optional<Slot> giveBack(BookingId booking, Instant now) {
        return Optional.ofNullable(resting.get(booking))
                .filter(rest -> rest.over(now))
                .map(rest -> next(free.plus(rest.channel(), 1), holds, booked, without(resting, booking)));
    }

    /** Public units that are free or held: the line's stock. */
    public int available() {
        long held = holds.values().stream()
                .filter(hold -> hold.channel() == Channel.PUBLIC)
                .count();
        return free.of(Channel.PUBLIC) + (int) held;
    }

    /** The first instant at which a hold ends or a rest is over, if there is any. */
    public Optional<Instant> nextDeadline() {
        return Stream.concat(
                        holds.values().stream().map(SlotHold::until),
                        resting.values().stream().map(RestingUnit::returnAt))
                .min(Instant::compareTo);
    }

    /** Units in the three places that are not free. */
    public int taken() {
        return Stream.<Map<?, ?>>of(holds, booked, resting)
                .map(Map::keySet)
                .mapToInt(Collection::size)
                .sum();
    }

    private Slot next(
            Shares nextFree,
            Map<BookingId, SlotHold> nextHolds,
            Map<BookingId, BookedUnit> nextBooked,
            Map<BookingId, RestingUnit> nextResting) {
        return new Slot(id, release, end, zone, capacity, nextFree, nextHolds, nextBooked, nextResting);
    }

    private static <V> Map<BookingId, V> with(Map<BookingId, V> map, BookingId key, V value) {
        var changed = new HashMap<>(map);
        changed.put(key, value);
        return changed;
    }

    private static <V> Map<BookingId, V> without(Map<BookingId, V> map, BookingId key) {
        var changed = new HashMap<>(map);
        changed.remove(key);
        return changed;
    }
}
