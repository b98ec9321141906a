package fr.montour.identity.civil;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names as the civil register writes them: any script, any length that a register allows, kept as they are. Only
 * invisible differences go: composed form (NFC), no control characters, single spaces.
 */
final class CivilText {

    /** Far above any name of the register, to bound what is stored. */
    private static final int LONGEST = 1_000;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\u200c\\u200d]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private CivilText() {}

    /** The text without invisible characters; null when nothing is left. */
    static @Nullable String clean(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String spaced = SPACES.matcher(Normalizer.normalize(bounded, Form.NFC)).replaceAll(" ");
        String visible = CONTROL.matcher(spaced).replaceAll("").strip();
        return visible.isEmpty() ? null : visible;
    }

    /**
     * What remains equal when accents, case, hyphens and apostrophes are written differently: {@code D'Été} is {@code D
     * ETE}.
     */
    static String comparable(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String bare = MARKS.matcher(Normalizer.normalize(text, Form.NFKD)).replaceAll("");
        return NOT_LETTERS
                .matcher(bare.toUpperCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
