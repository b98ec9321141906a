package fr.montour.waiting.admission;

import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineId;
import fr.montour.waiting.line.PersonId;
import fr.montour.waiting.line.SecondChance;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.Places;
import fr.montour.waiting.place.Ticket;
import fr.montour.waiting.place.Tickets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/** Reads who comes next. Tickets first, places after: a ticket seen void is judged by the place as it stood later. */
final class FrontOfLine {

    private final Tickets tickets;
    private final Places places;

    FrontOfLine(Tickets tickets, Places places) {
        this.tickets = tickets;
        this.places = places;
    }

    /** What stands behind each number of a range, both ends included. */
    List<Turn> turns(Line of, long from, long to) {
        LineId line = of.id();
        Map<Long, Long> ticketOf = new LinkedHashMap<>();
        LongStream.rangeClosed(from, to)
                .forEach(number -> ticketOf.put(number, of.cohort().ticketOf(number)));
        Map<Long, Ticket> drawn = tickets.findAll(line, ticketOf.values());
        List<PlaceId> ids = new ArrayList<>();
        for (Ticket ticket : drawn.values()) {
            idOf(line, ticket).ifPresent(ids::add);
        }
        Map<PlaceId, Place> found = places.findAll(ids);
        return ticketOf.entrySet().stream()
                .map(entry -> turn(line, entry.getKey(), entry.getValue(), drawn, found))
                .toList();
    }

    /** The places of those who missed once, as far as they still wait with that number. */
    Map<SecondChance, Place.Waiting> waiting(LineId line, List<SecondChance> chances) {
        Map<PlaceId, Place> found = places.findAll(chances.stream()
                .map(chance -> new PlaceId(line, chance.person()))
                .toList());
        Map<SecondChance, Place.Waiting> waiting = new HashMap<>();
        for (SecondChance chance : chances) {
            if (found.get(new PlaceId(line, chance.person())) instanceof Place.Waiting place
                    && place.number() == chance.number()) {
                waiting.put(chance, place);
            }
        }
        return waiting;
    }

    private static Turn turn(
            LineId line, long number, long ticketNumber, Map<Long, Ticket> drawn, Map<PlaceId, Place> found) {
        Ticket ticket = drawn.get(ticketNumber);
        Place place = ticket == null ? null : idOf(line, ticket).map(found::get).orElse(null);
        return Turn.of(number, ticketNumber, ticket, place);
    }

    private static Optional<PlaceId> idOf(LineId line, Ticket ticket) {
        PersonId holder = ticket.holder();
        return holder == null ? Optional.empty() : Optional.of(new PlaceId(line, holder));
    }
}
