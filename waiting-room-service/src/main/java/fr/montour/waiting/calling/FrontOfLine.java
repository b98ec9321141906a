package fr.montour.waiting.calling;

import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.RepeatCall;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.place.DrawnNumber;
import fr.montour.waiting.place.IssuedNumber;
import fr.montour.waiting.place.IssuedNumbers;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.Places;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/** Reads who comes next. Issued numbers first, places after: an issued number seen void is judged by the place as it stood later. */
final class FrontOfLine {

    private final IssuedNumbers issuedNumbers;
    private final Places places;

    FrontOfLine(IssuedNumbers issuedNumbers, Places places) {
        this.issuedNumbers = issuedNumbers;
        this.places = places;
    }

    /** What stands behind each number of a range, both ends included. */
    List<NumberStatus> statuses(Line of, long from, long to) {
        LineId line = of.id();
        Map<Long, Long> issuedOf = new LinkedHashMap<>();
        LongStream.rangeClosed(from, to)
                .forEach(number -> issuedOf.put(number, of.cohort().issuedOf(number)));
        Map<Long, IssuedNumber> drawn = issuedNumbers.findAll(line, issuedOf.values());
        List<PlaceId> ids = new ArrayList<>();
        for (IssuedNumber issued : drawn.values()) {
            idOf(line, issued).ifPresent(ids::add);
        }
        Map<PlaceId, Place> found = places.findAll(ids);
        return issuedOf.entrySet().stream()
                .map(entry -> status(line, entry.getKey(), entry.getValue(), drawn, found))
                .toList();
    }

    /** The places of those who are noted to be called, as far as they still wait for it. */
    Map<RepeatCall, Place.Waiting> waiting(Line line, List<RepeatCall> repeats) {
        Map<PlaceId, Place> found = places.findAll(repeats.stream()
                .map(repeat -> new PlaceId(line.id(), repeat.person()))
                .toList());
        Map<RepeatCall, Place.Waiting> waiting = new HashMap<>();
        for (RepeatCall repeat : repeats) {
            if (found.get(new PlaceId(line.id(), repeat.person())) instanceof Place.Waiting place
                    && DrawnNumber.of(line, place).orElse(0) == repeat.number()
                    && place.chances().repeatRound() == repeat.round()) {
                waiting.put(repeat, place);
            }
        }
        return waiting;
    }

    private static NumberStatus status(
            LineId line, long number, long issuedNumber, Map<Long, IssuedNumber> drawn, Map<PlaceId, Place> found) {
        IssuedNumber issued = drawn.get(issuedNumber);
        Place place = issued == null ? null : idOf(line, issued).map(found::get).orElse(null);
        return NumberStatus.of(number, issuedNumber, issued, place);
    }

    private static Optional<PlaceId> idOf(LineId line, IssuedNumber issued) {
        PersonId holder = issued.holder();
        return holder == null ? Optional.empty() : Optional.of(new PlaceId(line, holder));
    }
}
