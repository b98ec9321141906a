package fr.montour.identity.civil;

import fr.montour.identity.model.IdentityRefusal;
import fr.montour.platform.result.Result;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When somebody was born, as far as the register knows.
 *
 * <p>FranceConnect completes unknown parts in {@code birthdate} (1992 becomes 1992-01-01) and leaves the raw form only
 * in {@code idp_birthdate} ({@code 1992-00-00}). The completed date counts for every rule; the precision says what an
 * identity document will show at the counter.
 *
 * @param date the date, completed with 1 where a part is unknown
 */
public record BirthDate(LocalDate date, Precision precision) {

    /** Which part of the date the register knows. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    private static final Pattern SHAPE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final int OLDEST_YEARS = 130;
    private static final int MAJORITY_YEARS = 18;

    /**
     * Reads the two claims.
     *
     * @param birthdate the completed date; a raw one is completed here
     * @param raw {@code idp_birthdate}; used only where the completed date agrees with it, because the register may
     *     know more than the identity provider
     * @param today nobody is born later
     */
    public static Result<BirthDate> of(@Nullable String birthdate, @Nullable String raw, LocalDate today) {
        return parse(birthdate)
                .filter(born -> !born.date.isAfter(today) && born.date.isAfter(today.minusYears(OLDEST_YEARS)))
                .map(born -> parse(raw)
                        .filter(rough -> born.precision == Precision.DAY && rough.date.equals(born.date))
                        .orElse(born))
                .map(Result::done)
                .orElseGet(() -> Result.refused(
                        IdentityRefusal.LOGIN_INVALID,
                        "FranceConnect gave no usable birth date: use another identity provider."));
    }

    /** Whether the person is under 18 on that day (article 388 of the Code civil). */
    public boolean isMinorOn(LocalDate day) {
        return date.plusYears(MAJORITY_YEARS).isAfter(day);
    }

    private static Optional<BirthDate> parse(@Nullable String text) {
        Matcher parts = SHAPE.matcher(text == null ? "" : text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(parts.group(2));
        int day = Integer.parseInt(parts.group(3));
        if (month == 0 && day != 0) {
            return Optional.empty();
        }
        var precision = month == 0 ? Precision.YEAR : day == 0 ? Precision.MONTH : Precision.DAY;
        try {
            var date = LocalDate.of(Integer.parseInt(parts.group(1)), Math.max(month, 1), Math.max(day, 1));
            return Optional.of(new BirthDate(date, precision));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
