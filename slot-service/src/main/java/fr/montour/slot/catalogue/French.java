package fr.montour.slot.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A little French: "of" before the name of a town, and words without accents for searching. */
public final class French {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");
    private static final String VOWELS = "aeiouy";

    private French() {}

    /** {@code de Bobigny}, {@code d’Évreux}, {@code du Havre}, {@code des Andelys}, {@code de La Rochelle}. */
    static String of(String town) {
        if (town.startsWith("Le ")) {
            return "du " + town.substring(3);
        }
        if (town.startsWith("Les ")) {
            return "des " + town.substring(4);
        }
        // Haguenau, Hazebrouck and the other towns in H of the list are aspirated.
        return VOWELS.indexOf(fold(town).charAt(0)) >= 0 ? "d’" + town : "de " + town;
    }

    /** Lower case, no accents, one space between words: {@code L'Haÿ-les-Roses} gives {@code l hay les roses}. */
    public static String fold(String text) {
        var decomposed = Normalizer.normalize(text.replace("œ", "oe").replace("Œ", "Oe"), Normalizer.Form.NFD);
        var plain = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        return NOT_WORD.matcher(plain).replaceAll(" ").strip();
    }
}
