package fr.montour.slot.testing;

import fr.montour.slot.booking.Booking;
import fr.montour.slot.booking.Booking.Cancelled;
import fr.montour.slot.booking.Booking.Confirmed;
import fr.montour.slot.booking.Booking.Held;
import fr.montour.slot.booking.Booking.Pending;
import fr.montour.slot.booking.BookingReference;
import fr.montour.slot.booking.Bookings;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** {@link Bookings} in maps. */
public final class InMemoryBookings implements Bookings {

    private final Map<BookingId, Booking> bookings = new ConcurrentHashMap<>();
    private final Set<BookingId> settled = ConcurrentHashMap.newKeySet();
    private final Map<BookingReference, BookingId> references = new ConcurrentHashMap<>();
    private final List<Booking> outboxed = new CopyOnWriteArrayList<>();

    /** States that put an event into the outbox. */
    public List<Booking> outboxed() {
        return List.copyOf(outboxed);
    }

    @Override
    public void add(Held fresh) {
        bookings.putIfAbsent(fresh.id(), fresh);
    }

    @Override
    public Optional<Booking> find(BookingId id) {
        return Optional.ofNullable(bookings.get(id));
    }

    @Override
    public List<Held> held(PersonId person) {
        return bookings.values().stream()
                .filter(Held.class::isInstance)
                .map(Held.class::cast)
                .filter(held -> held.reservation().person().equals(person))
                .toList();
    }

    @Override
    public List<Booking> findAll(Collection<BookingId> ids) {
        return bookings.values().stream()
                .filter(booking -> ids.contains(booking.id()))
                .toList();
    }

    @Override
    public boolean advance(Booking from, Booking to) {
        boolean advanced = Conditional.put(
                bookings, from.id(), stored -> stored != null && stored.getClass() == from.getClass(), to);
        if (advanced && (to instanceof Confirmed || to instanceof Cancelled)) {
            outboxed.add(to);
        }
        return advanced;
    }

    @Override
    public void settle(Cancelled booking) {
        settled.add(booking.id());
    }

    @Override
    public List<Booking> unsettled(Instant before, int limit) {
        return bookings.values().stream()
                .filter(booking -> waitsSince(booking)
                        .filter(since -> !since.isAfter(before))
                        .isPresent())
                .limit(limit)
                .toList();
    }

    private Optional<Instant> waitsSince(Booking booking) {
        return switch (booking) {
            case Pending pending -> Optional.of(pending.since());
            case Cancelled cancelled when !settled.contains(cancelled.id()) -> Optional.of(cancelled.cancelledAt());
            default -> Optional.empty();
        };
    }

    @Override
    public boolean reserve(BookingReference reference, BookingId id) {
        return references.putIfAbsent(reference, id) == null;
    }
}
