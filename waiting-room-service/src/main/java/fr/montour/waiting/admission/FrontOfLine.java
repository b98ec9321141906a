package fr.montour.waiting.admission;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Reads who comes next. Tickets first, places after: a ticket seen void is judged by the place as it stood later. */
final class FrontOfLine {

    private final Tickets tickets;
    private final Places places;

    FrontOfLine(Tickets tickets, Places places) {
        this.tickets = tickets;
        this.places = places;
    }

    /** What stands behind each number of a range, both ends included. */
    List<Turn> turns(LineId line, long from, long to) {
        Map<Long, Ticket> drawn = tickets.range(line, from, to);
        List<PlaceId> ids = new ArrayList<>();
        for (Ticket ticket : drawn.values()) {
            idOf(line, ticket).ifPresent(ids::add);
        }
        Map<PlaceId, Place> found = places.findAll(ids);
        return LongStream.rangeClosed(from, to)
                .mapToObj(number -> turn(line, number, drawn.get(number), found))
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

    private static Turn turn(LineId line, long number, @Nullable Ticket ticket, Map<PlaceId, Place> found) {
        Place place = ticket == null ? null : idOf(line, ticket).map(found::get).orElse(null);
        return Turn.of(number, ticket, place);
    }

    private static Optional<PlaceId> idOf(LineId line, Ticket ticket) {
        PersonId holder = ticket.holder();
        return holder == null ? Optional.empty() : Optional.of(new PlaceId(line, holder));
    }
}
