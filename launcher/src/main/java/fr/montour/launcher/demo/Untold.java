package fr.montour.launcher.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Finds people who lost their place without having been told. */
final class Untold {
    private static final List<String> ENDINGS = List.of("place.missed.v1", "place.removed.v1");

    private Untold() {}

    /** How many of those whose place was taken have no letter about it. */
    static int count(Collection<Observed> people, Mailbox mailbox) {
        List<Observed> lost =
                people.stream().filter(person -> person.fate().lost()).toList();
        if (lost.isEmpty()) {
            return 0;
        }
        List<Mail> letters =
                ENDINGS.stream().flatMap(event -> mailbox.about(event).stream()).toList();
        return (int) lost.stream()
                .filter(person -> letters(letters, person).findAny().isEmpty())
                .count();
    }

    /** Letters about the last call or what came of it; one about an earlier call says that the place is kept. */
    private static Stream<Mail> letters(List<Mail> letters, Observed person) {
        Instant from = person.fate().lastCalledAt().orElse(Instant.EPOCH).truncatedTo(ChronoUnit.SECONDS);
        return letters.stream()
                .filter(mail -> mail.to().equalsIgnoreCase(person.email()))
                .filter(mail -> !mail.date().isBefore(from));
    }
}
