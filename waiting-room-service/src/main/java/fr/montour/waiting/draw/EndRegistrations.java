package fr.montour.waiting.draw;

import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineAction;
import fr.montour.waiting.line.LineState;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.place.IssuedNumber;
import fr.montour.waiting.place.IssuedNumbers;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceChange;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.Places;
import fr.montour.waiting.place.Removal;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Ends the places of those who registered for a draw that was called off, so that each of them is told, and lets the line begin anew.
 * Whatever a crash leaves half-way the next look finishes; an issued number that has no place yet is given up, so none stands later.
 */
final class EndRegistrations {

    private final Lines lines;
    private final IssuedNumbers issuedNumbers;
    private final Places places;
    private final InstantSource clock;

    EndRegistrations(Lines lines, IssuedNumbers issuedNumbers, Places places, InstantSource clock) {
        this.lines = lines;
        this.issuedNumbers = issuedNumbers;
        this.places = places;
        this.clock = clock;
    }

    /** Ends all of them; does nothing once the line is a draft again. */
    void end(Draw.Cancelled draw) {
        Line line = lines.find(draw.line()).orElse(null);
        if (line == null || line.state() != LineState.CANCELLED) {
            return;
        }
        for (long first = 1; first <= line.lastNumber(); first += Pseudonyms.CHUNK) {
            end(line, draw, first, Math.min(line.lastNumber(), first + Pseudonyms.CHUNK - 1));
        }
        lines.act(line.id(), LineAction.FORGET_REGISTRATION, clock.instant());
    }

    private void end(Line line, Draw.Cancelled draw, long first, long last) {
        Map<Long, IssuedNumber> issued = issuedNumbers.range(line.id(), first, last);
        Map<PlaceId, Place> standing = places.findAll(issued.values().stream()
                .map(IssuedNumber::holder)
                .filter(Objects::nonNull)
                .map(holder -> new PlaceId(line.id(), holder))
                .collect(Collectors.toSet()));
        var removal = new Removal(Removal.Reason.OTHER, draw.message());
        for (long number = first; number <= last; number++) {
            PersonId holder = holder(issued.get(number));
            Place place = holder == null ? null : standing.get(new PlaceId(line.id(), holder));
            if (place == null || place.number() < number) {
                issuedNumbers.discard(line.id(), number, holder);
            } else if (place instanceof Place.Waiting waiting && waiting.number() == number) {
                Place.Removed removed = waiting.remove(removal, clock.instant());
                places.move(waiting, removed, new PlaceChange.Removed(line.name(), removed, null));
            }
        }
    }

    private static @Nullable PersonId holder(@Nullable IssuedNumber issued) {
        return issued == null ? null : issued.holder();
    }
}
