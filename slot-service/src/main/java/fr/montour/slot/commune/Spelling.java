package fr.montour.slot.commune;

import fr.montour.slot.catalogue.French;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of communes as words that can be compared, however they are written. */
final class Spelling {

    private static final String ARRONDISSEMENT = "arrondissement";
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern ORDINAL = Pattern.compile("\\b([0-9]{1,2}) ?(?:er|e|eme|ieme|nd)\\b");
    private static final Map<String, String> ABBREVIATIONS = Map.of(
            "st", "saint",
            "ste", "sainte",
            "sts", "saints",
            "stes", "saintes",
            "s", "sur",
            "lez", "les",
            "arr", ARRONDISSEMENT,
            "ardt", ARRONDISSEMENT,
            "arrdt", ARRONDISSEMENT);
    private static final Set<String> SMALL = Set.of(
            "le",
            "la",
            "les",
            "l",
            "de",
            "du",
            "des",
            "d",
            "et",
            "en",
            "a",
            "au",
            "aux",
            "sur",
            "sous",
            ARRONDISSEMENT);

    private Spelling() {}

    /** In plain letters and without abbreviations; {@code 13e} becomes {@code 13 arrondissement}. */
    static List<String> words(String text) {
        var plain = French.fold(text);
        if (plain.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(SPACE.split(ORDINAL.matcher(plain).replaceAll("$1 " + ARRONDISSEMENT)))
                .map(word -> ABBREVIATIONS.getOrDefault(word, word))
                .toList();
    }

    /** The words that tell names apart: all but the small ones, unless there are no others. */
    static List<String> telling(List<String> words) {
        var telling = words.stream().filter(word -> !SMALL.contains(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    /** Whether there is none but small ones. */
    static boolean areSmall(List<String> words) {
        return SMALL.containsAll(words);
    }

    /** Whether the words speak of the arrondissement of a town. */
    static boolean nameAnArrondissement(List<String> words) {
        return words.contains(ARRONDISSEMENT);
    }
}
