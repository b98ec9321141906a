package fr.montour.gateway.page;

import fr.montour.platform.words.Language;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A length of time as people write it: <i>20 s</i>, <i>1 h 30 min</i>, <i>2 j</i>. What is written here is read again as the same length,
 * whatever it is, so that a form can be saved unchanged. A number without a unit is none, but for the minutes in <i>1 h 30</i>.
 */
final class WrittenDuration {

    private static final Pattern PART = Pattern.compile("(\\d{1,9}(?:[.,]\\d{1,9})?)([a-z]*)");
    private static final Map<String, Duration> UNITS = Stream.of(
                    Map.entry("j,jour,jours,d,day,days", Duration.ofDays(1)),
                    Map.entry("h,heure,heures,hour,hours", Duration.ofHours(1)),
                    Map.entry("min,mn,m,minute,minutes", Duration.ofMinutes(1)),
                    Map.entry("s,sec,seconde,secondes,second,seconds", Duration.ofSeconds(1)))
            .flatMap(unit -> Stream.of(unit.getKey().split(",")).map(name -> Map.entry(name, unit.getValue())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private WrittenDuration() {}

    /** The length in the words of a language. */
    static String of(Duration length, Language language) {
        var written = new StringJoiner(" ");
        part(written, length.toDaysPart(), language == Language.FRENCH ? "j" : "d");
        part(written, length.toHoursPart(), "h");
        part(written, length.toMinutesPart(), "min");
        BigDecimal seconds = BigDecimal.valueOf(length.toSecondsPart())
                .add(BigDecimal.valueOf(length.toNanosPart(), 9))
                .stripTrailingZeros();
        if (seconds.signum() > 0) {
            String number = seconds.toPlainString();
            written.add(language == Language.FRENCH ? number.replace('.', ',') : number)
                    .add("s");
        }
        return length.isZero() ? "0 min" : written.toString();
    }

    private static void part(StringJoiner written, long count, String unit) {
        if (count > 0) {
            written.add(Long.toString(count)).add(unit);
        }
    }

    /** The length that was written, in whatever language; nothing where it cannot be told. */
    static Optional<Duration> read(String text) {
        String typed = text.replaceAll("[\\s\u00a0\u202f]", "").toLowerCase(Locale.ROOT);
        Matcher part = PART.matcher(typed);
        Duration length = Duration.ZERO;
        Duration last = null;
        int end = 0;
        while (part.find() && part.start() == end) {
            Duration unit = part.group(2).isEmpty() ? unitAfter(last) : UNITS.get(part.group(2));
            // From the largest unit to the smallest, each once.
            if (unit == null || (last != null && unit.compareTo(last) >= 0)) {
                return Optional.empty();
            }
            length = length.plus(times(new BigDecimal(part.group(1).replace(',', '.')), unit));
            last = unit;
            end = part.end();
        }
        return last == null || end < typed.length() ? Optional.empty() : Optional.of(length);
    }

    /** <i>1 h 30</i>: minutes follow hours unsaid. */
    private static @Nullable Duration unitAfter(@Nullable Duration last) {
        return Duration.ofHours(1).equals(last) ? Duration.ofMinutes(1) : null;
    }

    private static Duration times(BigDecimal count, Duration unit) {
        BigDecimal seconds = count.multiply(BigDecimal.valueOf(unit.toSeconds()));
        BigDecimal[] parts = seconds.divideAndRemainder(BigDecimal.ONE);
        return Duration.ofSeconds(
                parts[0].longValue(), parts[1].movePointRight(9).longValue());
    }
}
