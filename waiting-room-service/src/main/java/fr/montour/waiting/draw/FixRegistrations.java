package fr.montour.waiting.draw;

import fr.montour.draw.Hash;
import fr.montour.draw.Merkle;
import fr.montour.draw.MerkleRoot;
import fr.montour.draw.Registration;
import fr.montour.waiting.line.LineId;
import fr.montour.waiting.line.PersonId;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.Places;
import fr.montour.waiting.place.Ticket;
import fr.montour.waiting.place.Tickets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns the registrations of a closed line into the leaves of the tree. A ticket whose place does not stand is given up first,
 * as an admitter does, so that it can never stand later: everybody acknowledged is a leaf, and each of them once.
 */
final class FixRegistrations {

    private final Tickets tickets;
    private final Places places;
    private final Pseudonyms pseudonyms;

    FixRegistrations(Tickets tickets, Places places, Pseudonyms pseudonyms) {
        this.tickets = tickets;
        this.places = places;
        this.pseudonyms = pseudonyms;
    }

    /** The root over all registrations. Repeated, goes on where it stopped and comes to the same. */
    Hash root(Draw.Closed draw) {
        List<Hash> roots = new ArrayList<>();
        for (long first = 0; first < draw.size(); first += Pseudonyms.CHUNK) {
            long chunk = first / Pseudonyms.CHUNK;
            long last = Math.min(draw.size(), first + Pseudonyms.CHUNK);
            MerkleRoot root = new MerkleRoot();
            long index = first;
            for (Hash pseudonym : chunk(draw, chunk, first + 1, last)) {
                root.add(new Registration(index++, pseudonym));
            }
            roots.add(root.value());
        }
        pseudonyms.putRoots(draw.line(), roots);
        return Merkle.root(roots);
    }

    private List<Hash> chunk(Draw.Closed draw, long chunk, long firstTicket, long lastTicket) {
        LineId line = draw.line();
        return pseudonyms.find(line, chunk).orElseGet(() -> {
            pseudonyms.put(line, chunk, read(draw, firstTicket, lastTicket));
            return pseudonyms.find(line, chunk).orElseThrow();
        });
    }

    private List<Hash> read(Draw.Closed draw, long firstTicket, long lastTicket) {
        LineId line = draw.line();
        Map<Long, Ticket> drawn = tickets.range(line, firstTicket, lastTicket);
        Map<PlaceId, Place> standing = placesOf(line, drawn);
        List<Long> unclear = new ArrayList<>();
        for (long number = firstTicket; number <= lastTicket; number++) {
            Ticket ticket = drawn.get(number);
            if (ticket == null || inFlight(ticket, standing.get(id(line, ticket)))) {
                tickets.discard(line, number, ticket == null ? null : ticket.holder());
                unclear.add(number);
            }
        }
        if (!unclear.isEmpty()) {
            drawn = new HashMap<>(drawn);
            drawn.putAll(tickets.findAll(line, unclear));
            standing = placesOf(line, drawn);
        }
        List<Hash> read = new ArrayList<>();
        for (long number = firstTicket; number <= lastTicket; number++) {
            PlaceId id = id(line, drawn.get(number));
            boolean registered =
                    id != null && standing.get(id) instanceof Place.Waiting waiting && waiting.number() == number;
            read.add(registered && id != null ? draw.opening().pseudonymOf(id) : Registration.NOBODY);
        }
        return read;
    }

    /** Somebody drew it and their place is not there, or not there yet. */
    private static boolean inFlight(Ticket ticket, @Nullable Place place) {
        return ticket.holder() != null && !ticket.isVoid() && (place == null || place.number() < ticket.number());
    }

    private Map<PlaceId, Place> placesOf(LineId line, Map<Long, Ticket> drawn) {
        List<PlaceId> ids = new ArrayList<>();
        for (Ticket ticket : drawn.values()) {
            PlaceId id = id(line, ticket);
            if (id != null) {
                ids.add(id);
            }
        }
        return places.findAll(ids);
    }

    private static @Nullable PlaceId id(LineId line, @Nullable Ticket ticket) {
        PersonId holder = ticket == null ? null : ticket.holder();
        return holder == null ? null : new PlaceId(line, holder);
    }
}
