package fr.montour.gateway.open.proof;

import fr.montour.gateway.open.line.Place;
import fr.montour.gateway.open.person.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a proof says, and all that whoever reads its code learns: no name and no birth date, only what lets them see that it is not
 * somebody else's.
 *
 * @param number 0 while the person is registered and no number was drawn yet
 * @param initials for example <i>C. D.</i>
 * @param birthYear 0 when it is not known
 */
public record Proof(
        String lineId,
        String personId,
        long number,
        Instant joinedAt,
        Instant issuedAt,
        String initials,
        int birthYear) {

    /** So long it counts as recent; after that a fresh one costs one click. */
    public static final Duration VALID = Duration.ofDays(90);

    private static final int YEAR_DIGITS = 4;

    /** A proof of the place as it is now; names and birth date are cut down to what the proof may say. */
    public static Proof of(Place place, Person person, Instant now) {
        return new Proof(
                place.lineId(),
                person.personId(),
                place.number(),
                place.joinedAt().truncatedTo(ChronoUnit.SECONDS),
                now.truncatedTo(ChronoUnit.SECONDS),
                initials(person.givenName(), person.familyName()),
                year(person.birthDate()));
    }

    /** The first moment at which it is too old. */
    public Instant expiresAt() {
        return issuedAt.plus(VALID);
    }

    private static String initials(@Nullable String... names) {
        return Stream.of(names)
                .filter(name -> name != null && !name.isBlank())
                .map(name -> Character.toString(name.strip().codePointAt(0)).toUpperCase(Locale.FRANCE) + ".")
                .collect(Collectors.joining(" "));
    }

    private static int year(@Nullable String birthDate) {
        return birthDate != null && birthDate.matches("\\d{4}-.*")
                ? Integer.parseInt(birthDate.substring(0, YEAR_DIGITS))
                : 0;
    }
}
