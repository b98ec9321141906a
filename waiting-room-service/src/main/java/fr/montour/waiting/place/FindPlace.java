package fr.montour.waiting.place;

import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.PersonId;
import java.util.List;
import java.util.Optional;

/** Finds a place by what staff are told: the number on a person's screen, or the person's id. */
public final class FindPlace {

    private static final int DIGITS = 18;

    private final Tickets tickets;
    private final Places places;

    public FindPlace(Tickets tickets, Places places) {
        this.tickets = tickets;
        this.places = places;
    }

    /**
     * The place, live or ended.
     *
     * @param reference a number of the line, or a person id
     */
    public Optional<Place> find(Line line, String reference) {
        if (reference.isBlank() || reference.indexOf(':') >= 0) {
            return Optional.empty();
        }
        boolean isNumber = reference.length() <= DIGITS && reference.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber
                ? byNumber(line, Long.parseLong(reference))
                : places.find(new PlaceId(line.id(), new PersonId(reference)));
    }

    private Optional<Place> byNumber(Line line, long number) {
        if (number < 1 || line.state().isBeforeDraw()) {
            return Optional.empty();
        }
        long ticket = line.cohort().ticketOf(number);
        return Optional.ofNullable(tickets.findAll(line.id(), List.of(ticket)).get(ticket))
                .map(Ticket::holder)
                .flatMap(holder -> places.find(new PlaceId(line.id(), holder)))
                .filter(place -> place.number() == number || place.number() == ticket);
    }
}
