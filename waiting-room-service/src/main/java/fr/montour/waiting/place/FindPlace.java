package fr.montour.waiting.place;

import fr.montour.waiting.line.Line;
import fr.montour.waiting.model.PersonId;
import java.util.List;
import java.util.Optional;

/** Finds a place by what staff are told: the number on a person's screen, or the person's id. */
public final class FindPlace {

    private static final int DIGITS = 18;

    private final IssuedNumbers issuedNumbers;
    private final Places places;

    public FindPlace(IssuedNumbers issuedNumbers, Places places) {
        this.issuedNumbers = issuedNumbers;
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
        long issued = line.cohort().issuedOf(number);
        return Optional.ofNullable(
                        issuedNumbers.findAll(line.id(), List.of(issued)).get(issued))
                .map(IssuedNumber::holder)
                .flatMap(holder -> places.find(new PlaceId(line.id(), holder)))
                .filter(place -> place.number() == number || place.number() == issued);
    }
}
