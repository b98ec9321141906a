package fr.montour.slot.testing;

import fr.montour.slot.booking.ActiveBookings;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.PersonId;
import fr.montour.slot.model.ProcedureId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** {@link ActiveBookings} in maps. */
public final class InMemoryActiveBookings implements ActiveBookings {

    private record Key(PersonId person, ProcedureId procedure) {}

    private record Claim(BookingId booking, Instant until) {}

    private final Map<Key, Claim> claims = new ConcurrentHashMap<>();
    private final Map<Key, Set<BookingId>> history = new ConcurrentHashMap<>();

    @Override
    public Optional<BookingId> find(PersonId person, ProcedureId procedure, Instant now) {
        return Optional.ofNullable(claims.get(new Key(person, procedure)))
                .filter(claim -> claim.until().isAfter(now))
                .map(Claim::booking);
    }

    @Override
    public boolean activate(PersonId person, ProcedureId procedure, BookingId booking, Instant until, Instant now) {
        var key = new Key(person, procedure);
        var mine = new Claim(booking, until);
        boolean claimed = Conditional.put(
                claims,
                key,
                claim -> claim == null
                        || claim.booking().equals(booking)
                        || !claim.until().isAfter(now),
                mine);
        if (claimed) {
            history.computeIfAbsent(key, _ -> ConcurrentHashMap.newKeySet()).add(booking);
        }
        return claimed;
    }

    @Override
    public void deactivate(PersonId person, ProcedureId procedure, BookingId booking) {
        claims.computeIfPresent(
                new Key(person, procedure), (_, claim) -> claim.booking().equals(booking) ? null : claim);
    }

    @Override
    public List<BookingId> history(PersonId person, Collection<ProcedureId> procedures) {
        return procedures.stream()
                .flatMap(procedure -> history.getOrDefault(new Key(person, procedure), Set.of()).stream())
                .toList();
    }
}
