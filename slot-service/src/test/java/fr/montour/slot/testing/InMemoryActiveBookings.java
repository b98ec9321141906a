package fr.montour.slot.testing;

import fr.montour.slot.booking.ActiveBooking;
import fr.montour.slot.booking.ActiveBookings;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.PersonId;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@link ActiveBookings} in maps. */
public final class InMemoryActiveBookings implements ActiveBookings {

    private final Map<PersonId, Set<ActiveBooking>> standing = new HashMap<>();
    private final Map<PersonId, Set<BookingId>> history = new HashMap<>();

    @Override
    public synchronized List<ActiveBooking> of(PersonId person, Instant now) {
        return standing.getOrDefault(person, Set.of()).stream()
                .filter(booking -> booking.end().isAfter(now))
                .toList();
    }

    @Override
    public synchronized boolean activate(PersonId person, ActiveBooking booking, Instant now) {
        if (of(person, now).stream().anyMatch(booking::excludes)) {
            return false;
        }
        standing.computeIfAbsent(person, _ -> new LinkedHashSet<>()).add(booking);
        history.computeIfAbsent(person, _ -> new LinkedHashSet<>()).add(booking.booking());
        return true;
    }

    @Override
    public synchronized void deactivate(PersonId person, BookingId booking) {
        standing.getOrDefault(person, new HashSet<>())
                .removeIf(active -> active.booking().equals(booking));
    }

    @Override
    public synchronized List<BookingId> history(PersonId person) {
        return List.copyOf(history.getOrDefault(person, Set.of()));
    }
}
