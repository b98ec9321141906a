package fr.montour.launcher.demo;

import fr.montour.launcher.demo.Observed.Appointment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts slots that more people hold than there is room, by what the people themselves hold. */
final class Oversold {
    private Oversold() {}

    static int count(Collection<Observed> people, List<ReleasePlan.Day> released) {
        Map<LocalDate, Integer> capacity =
                released.stream().collect(Collectors.toMap(ReleasePlan.Day::date, ReleasePlan.Day::counters));
        Map<LocalDateTime, Long> held = people.stream()
                .flatMap(person -> person.bookings().stream())
                .map(Appointment::start)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return (int) held.entrySet().stream()
                .filter(slot ->
                        slot.getValue() > capacity.getOrDefault(slot.getKey().toLocalDate(), 0))
                .count();
    }
}
