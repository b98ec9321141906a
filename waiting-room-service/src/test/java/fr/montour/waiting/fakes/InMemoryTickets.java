package fr.montour.waiting.fakes;

import fr.montour.waiting.line.LineId;
import fr.montour.waiting.line.PersonId;
import fr.montour.waiting.place.Ticket;
import fr.montour.waiting.place.Tickets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tickets in memory. */
public final class InMemoryTickets implements Tickets {

    private record Key(LineId line, long number) {}

    private final Map<Key, Ticket> tickets = new HashMap<>();

    @Override
    public synchronized Set<Long> issueAll(LineId line, Map<Long, PersonId> holders) {
        return holders.entrySet().stream()
                .filter(each -> issued(line, each.getKey(), each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private boolean issued(LineId line, long number, PersonId holder) {
        return tickets.putIfAbsent(new Key(line, number), new Ticket(number, holder, false)) == null;
    }

    @Override
    public synchronized void discard(LineId line, long number, @Nullable PersonId holder) {
        var key = new Key(line, number);
        if (holder == null) {
            tickets.putIfAbsent(key, new Ticket(number, null, true));
        } else {
            tickets.computeIfPresent(
                    key, (any, ticket) -> holder.equals(ticket.holder()) ? new Ticket(number, holder, true) : ticket);
        }
    }

    @Override
    public synchronized boolean isVoid(LineId line, long number) {
        Ticket ticket = tickets.get(new Key(line, number));
        return ticket != null && ticket.isVoid();
    }

    @Override
    public synchronized Map<Long, Ticket> findAll(LineId line, Collection<Long> numbers) {
        return numbers.stream()
                .map(number -> new Key(line, number))
                .filter(tickets::containsKey)
                .map(tickets::get)
                .collect(Collectors.toMap(Ticket::number, ticket -> ticket));
    }
}
