package fr.montour.slot.commune;

import fr.montour.slot.catalogue.French;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed, taken apart.
 *
 * @param words of names
 * @param code postal code or code of INSEE, whole
 * @param number of a département or an arrondissement, or the beginning of a postal code
 */
record Typed(
        List<String> words, @Nullable String code, @Nullable String number, boolean speaksOfArrondissement) {

    private static final int LONGEST = 100;
    private static final Pattern GLUED = Pattern.compile("(?<=[a-z]{2})(?=[0-9])");
    private static final Pattern SPLIT_CODE = Pattern.compile("\\b([0-9]{2}) ([0-9]{3})\\b");
    private static final Pattern CEDEX = Pattern.compile("\\bcedex(?: [0-9]{1,2})?\\b");
    private static final Pattern CODE = Pattern.compile("(?:[0-9]{2}|2[ab])[0-9]{3}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}|2[ab]");

    /** Longer texts are no names: nothing is left of them. */
    static Typed of(String text) {
        var plain = text.length() > LONGEST ? "" : French.fold(text);
        plain = GLUED.matcher(plain).replaceAll(" ");
        plain = SPLIT_CODE.matcher(plain).replaceAll("$1$2");
        var all = Spelling.words(CEDEX.matcher(plain).replaceAll(" "));
        return new Typed(
                all.stream()
                        .filter(word -> !CODE.matcher(word).matches())
                        .filter(word -> !NUMBER.matcher(word).matches())
                        .toList(),
                first(CODE, all),
                first(NUMBER, all),
                Spelling.nameAnArrondissement(all));
    }

    /** Whether there are words besides numbers and codes. */
    boolean hasName() {
        return !Spelling.telling(words).isEmpty() && !onlySaysArrondissement();
    }

    private boolean onlySaysArrondissement() {
        return speaksOfArrondissement && words.size() == 1;
    }

    private static @Nullable String first(Pattern pattern, List<String> words) {
        return words.stream()
                .filter(word -> pattern.matcher(word).matches())
                .findFirst()
                .map(word -> word.toUpperCase(Locale.ROOT))
                .orElse(null);
    }
}
