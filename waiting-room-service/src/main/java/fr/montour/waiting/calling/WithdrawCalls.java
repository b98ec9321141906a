package fr.montour.waiting.calling;

import fr.montour.waiting.line.ActivePlace;
import fr.montour.waiting.line.ActivePlaces;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.CallingCalendar;
import fr.montour.waiting.line.CallingTimes;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.place.CallAgain;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceChange;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.Places;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes calls back when the stock has fallen below them (units were withdrawn, a site closes): the latest first, so that whoever
 * remains finds a unit. Short calls need near units, all others far ones while the near are kept for those. People who choose already
 * are left alone. Whoever is taken back uses no chance, is told at once, and comes first when there is something again.
 */
final class WithdrawCalls {

    private final ActivePlaces activePlaces;
    private final Places places;
    private final CallAgain callAgain;
    private final CallingCalendar calendar;
    private final InstantSource clock;

    WithdrawCalls(
            ActivePlaces activePlaces,
            Places places,
            CallAgain callAgain,
            CallingCalendar calendar,
            InstantSource clock) {
        this.activePlaces = activePlaces;
        this.places = places;
        this.callAgain = callAgain;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Takes back the calls for which the stock of the line does not suffice. */
    void withdraw(Line line) {
        tooMany(line, activePlaces.all(line.id())).forEach(active -> withdraw(line, active));
    }

    /**
     * Takes back, of calls that stand longer than the line knows of (those of people without an address), the ones for which the stock
     * does not suffice.
     */
    void withdrawLonger(Line line, List<ActivePlace> active) {
        Instant now = clock.instant();
        CallingTimes times = calendar.of(line);
        Instant known = times.reservedUntil(line, now);
        Predicate<ActivePlace> longer = call -> !call.claimed()
                && !call.atShortNotice()
                && Call.latestChoice(end(times, call, now)).isAfter(known);
        if (active.stream().anyMatch(longer)) {
            tooMany(line, active).stream().filter(longer).forEach(call -> withdraw(line, call));
        }
    }

    /** When a call ends; one that stands longer than others is known by when the sweep looks at it. */
    private static Instant end(CallingTimes times, ActivePlace call, Instant now) {
        Instant end = times.end(call, now);
        return call.until().isAfter(end) ? call.until() : end;
    }

    /** Short calls need near units, all others far ones while these are kept apart. */
    private List<ActivePlace> tooMany(Line line, List<ActivePlace> active) {
        Map<Boolean, List<ActivePlace>> byKind =
                active.stream().collect(Collectors.partitioningBy(ActivePlace::atShortNotice));
        return Stream.concat(
                        tooMany(line, byKind.getOrDefault(true, List.of()), line::nearCredit).stream(),
                        tooMany(line, byKind.getOrDefault(false, List.of()), line::farCredit).stream())
                .toList();
    }

    /** Each call, in the order in which they end, needs one unit more at the end of its time than those before it. */
    private List<ActivePlace> tooMany(Line line, List<ActivePlace> active, ToIntFunction<Instant> creditAt) {
        CallingTimes times = calendar.of(line);
        Instant now = clock.instant();
        List<ActivePlace> calls = new ArrayList<>(
                active.stream().filter(person -> !person.claimed()).toList());
        calls.sort(Comparator.comparing((ActivePlace call) -> end(times, call, now))
                .thenComparingLong(ActivePlace::number));
        int reserved = active.size() - calls.size();
        List<ActivePlace> tooMany = new ArrayList<>();
        for (ActivePlace call : calls) {
            if (creditAt.applyAsInt(Call.latestChoice(end(times, call, now))) > reserved) {
                reserved++;
            } else {
                tooMany.add(call);
            }
        }
        return tooMany;
    }

    private void withdraw(Line line, ActivePlace active) {
        var id = new PlaceId(line.id(), active.person());
        if (places.find(id).orElse(null) instanceof Place.Called called
                && called.call().id().equals(active.admission())) {
            Instant now = clock.instant();
            Place.Waiting first = called.withdraw(now);
            if (places.move(called, first, PlaceChange.CallWithdrawn.nothingLeft(line.name(), called, first))) {
                callAgain.note(first);
                activePlaces.free(line.id(), active.number(), active.admission());
            }
        }
    }
}
