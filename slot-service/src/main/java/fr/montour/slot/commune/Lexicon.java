package fr.montour.slot.commune;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/** Words in alphabetical order, and the numbers of the names in which each occurs. */
final class Lexicon {

    private final String[] words;
    private final int[] letters;
    private final int[][] names;

    private Lexicon(Map<String, List<Integer>> sorted) {
        this.words = sorted.keySet().toArray(String[]::new);
        this.letters = Arrays.stream(words).mapToInt(Lexicon::letters).toArray();
        this.names = sorted.values().stream()
                .map(numbers -> numbers.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Collects words. */
    static final class Builder {

        private final Map<String, List<Integer>> sorted = new TreeMap<>();

        void add(String word, int name) {
            sorted.computeIfAbsent(word, key -> new ArrayList<>(1)).add(name);
        }

        Lexicon build() {
            return new Lexicon(sorted);
        }
    }

    /** Names with this word. */
    void exact(String word, IntConsumer name) {
        int at = Arrays.binarySearch(words, word);
        if (at >= 0) {
            visit(at, name);
        }
    }

    /** Names with a word that begins so and goes on. */
    void begun(String beginning, IntConsumer name) {
        int at = Arrays.binarySearch(words, beginning);
        for (int i = at < 0 ? -at - 1 : at + 1; i < words.length && words[i].startsWith(beginning); i++) {
            visit(i, name);
        }
    }

    /** Names with a word that is so many typos away, no fewer. */
    void similar(String word, int typos, IntConsumer name) {
        int its = letters(word);
        for (int i = 0; i < words.length; i++) {
            // A typo makes one letter appear and another disappear at most: hardly any word is left to be compared.
            if (Integer.bitCount(its ^ letters[i]) <= 2 * typos
                    && Math.abs(word.length() - words[i].length()) <= typos
                    && Edits.between(word, words[i], typos) == typos) {
                visit(i, name);
            }
        }
    }

    private void visit(int at, IntConsumer name) {
        for (int number : names[at]) {
            name.accept(number);
        }
    }

    /** One bit for each letter that occurs. */
    private static int letters(String word) {
        return word.chars()
                .filter(letter -> letter >= 'a' && letter <= 'z')
                .map(letter -> 1 << (letter - 'a'))
                .reduce(0, (some, one) -> some | one);
    }
}
