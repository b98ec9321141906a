package fr.montour.slot.testing;

import fr.montour.slot.allocation.HoldEnded;
import fr.montour.slot.allocation.RestingUnit;
import fr.montour.slot.allocation.Slot;
import fr.montour.slot.allocation.Slots;
import fr.montour.slot.model.BookedUnit;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.Channel;
import fr.montour.slot.model.ReleaseId;
import fr.montour.slot.model.SlotHold;
import fr.montour.slot.model.SlotId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@link Slots} by the domain's own moves. */
public final class InMemorySlots implements Slots {

    private final Map<SlotId, Slot> slots = new ConcurrentHashMap<>();
    private final List<HoldEnded> events = new CopyOnWriteArrayList<>();
    private final Set<SlotId> touched = ConcurrentHashMap.newKeySet();

    /** The events put into outboxes. */
    public List<HoldEnded> events() {
        return List.copyOf(events);
    }

    @Override
    public void addAll(Collection<Slot> fresh) {
        fresh.forEach(slot -> slots.putIfAbsent(slot.id(), slot));
    }

    @Override
    public void removeUntouched(ReleaseId release, Collection<SlotId> ids) {
        slots.values()
                .removeIf(slot ->
                        ids.contains(slot.id()) && slot.release().equals(release) && !touched.contains(slot.id()));
    }

    @Override
    public Optional<Slot> find(SlotId id) {
        return Optional.ofNullable(slots.get(id));
    }

    @Override
    public List<Slot> findAll(Collection<SlotId> ids) {
        return slots.values().stream()
                .filter(slot -> ids.contains(slot.id()))
                .sorted(Comparator.comparing(Slot::start))
                .toList();
    }

    @Override
    public Map<SlotId, Integer> available(Collection<SlotId> ids) {
        return findAll(ids).stream().collect(Collectors.toMap(Slot::id, Slot::available));
    }

    @Override
    public boolean hold(SlotId id, BookingId booking, SlotHold hold) {
        return move(id, null, slot -> slot.hold(booking, hold));
    }

    @Override
    public boolean endHold(SlotId id, BookingId booking, Channel channel, @Nullable HoldEnded event) {
        return move(id, event, slot -> slot.endHold(booking));
    }

    @Override
    public boolean book(SlotId id, BookingId booking, BookedUnit unit, Instant now) {
        return move(id, null, slot -> slot.book(booking, now));
    }

    @Override
    public boolean rest(SlotId id, BookingId booking, RestingUnit rest) {
        return move(id, null, slot -> slot.rest(booking, rest.returnAt()));
    }

    @Override
    public boolean giveBack(SlotId id, BookingId booking, Channel channel, Instant now) {
        return move(id, null, slot -> slot.giveBack(booking, now));
    }

    @Override
    public List<Slot> due(Instant now, int limit) {
        return slots.values().stream()
                .filter(slot -> slot.nextDeadline()
                        .filter(deadline -> !deadline.isAfter(now))
                        .isPresent())
                .limit(limit)
                .toList();
    }

    @Override
    public void updateNextDeadline(SlotId id) {
        // The alarm is computed when it is asked for.
    }

    private boolean move(SlotId id, @Nullable HoldEnded event, Function<Slot, Optional<Slot>> change) {
        var moved = new AtomicBoolean();
        slots.computeIfPresent(id, (_, slot) -> {
            var next = change.apply(slot);
            moved.set(next.isPresent());
            next.ifPresent(_ -> touched.add(id));
            return next.orElse(slot);
        });
        if (moved.get() && event != null) {
            events.add(event);
        }
        return moved.get();
    }
}
