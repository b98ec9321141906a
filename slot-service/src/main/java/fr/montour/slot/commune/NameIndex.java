package fr.montour.slot.commune;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Areas by their names and those of their parts, word by word and as if written in one word. */
final class NameIndex {

    private static final int SHORTEST_WITH_TYPO = 3;
    private static final int SHORTEST_WITH_TWO = 8;

    /** One name of an area; the words count that tell it from others. */
    private record Name(Area area, @Nullable String former, int tellingWords) {}

    private final List<Name> names = new ArrayList<>();
    private final Lexicon words;
    private final Lexicon joined;
    private final Map<String, BitSet> situatedBy = new HashMap<>();

    /** Of these communes and their départements. */
    NameIndex(List<Commune> communes, List<Departement> departements) {
        var separate = new Lexicon.Builder();
        var together = new Lexicon.Builder();
        Map<Departement, BitSet> there = new HashMap<>();
        for (Commune commune : communes) {
            var its = there.computeIfAbsent(commune.departement(), key -> new BitSet());
            its.set(names.size());
            add(commune, null, commune.name(), separate, together);
            for (String former : commune.formerNames()) {
                its.set(names.size());
                add(commune, former, former, separate, together);
            }
        }
        for (Departement departement : departements) {
            add(departement, null, departement.name(), separate, together);
            for (String word : Spelling.words(departement.name())) {
                situatedBy.computeIfAbsent(word, key -> new BitSet()).or(there.getOrDefault(departement, new BitSet()));
            }
        }
        this.words = separate.build();
        this.joined = together.build();
    }

    private void add(
            Area area, @Nullable String former, String name, Lexicon.Builder separate, Lexicon.Builder together) {
        int number = names.size();
        var spelled = Spelling.words(name);
        spelled.stream().distinct().forEach(word -> separate.add(word, number));
        for (int i = 1; i < spelled.size(); i++) {
            if (spelled.get(i - 1).equals("l") || spelled.get(i - 1).equals("d")) {
                separate.add(spelled.get(i - 1) + spelled.get(i), number);
            }
        }
        together.add(String.join("", spelled), number);
        names.add(new Name(area, former, (int)
                Spelling.telling(spelled).stream().distinct().count()));
    }

    /**
     * Areas with a name that has all these words, in any order, with typos where no name is exact. Where no name has them all, one
     * word may be too many: Montreuil is also called Montreuil-sous-Bois.
     */
    List<Match> search(List<String> typed) {
        var right = matches(typed, 0);
        if (right.stream().anyMatch(Match::isExact)) {
            return right;
        }
        var similar = withTypos(typed);
        return similar.isEmpty() ? withoutAWord(Spelling.telling(typed)) : similar;
    }

    /** Arrondissements of towns with that number; these words are all in their names. */
    List<Match> arrondissements(List<String> typed, String number) {
        var words = Stream.concat(typed.stream(), Stream.of(number)).toList();
        var right = matches(words, 0);
        return right.isEmpty() ? withTypos(words) : right;
    }

    /** Two typos in a word are looked for only where one explains nothing: it is most of the work. */
    private List<Match> withTypos(List<String> typed) {
        var one = matches(typed, 1);
        return one.isEmpty() ? matches(typed, 2) : one;
    }

    /** The shortest says least. */
    private List<Match> withoutAWord(List<String> telling) {
        return telling.size() < 2
                ? List.of()
                : telling.stream()
                        .sorted(Comparator.comparingInt(String::length))
                        .map(left -> telling.stream()
                                .filter(word -> !word.equals(left))
                                .toList())
                        .filter(fewer -> !fewer.isEmpty())
                        .map(this::withTypos)
                        .filter(matches -> !matches.isEmpty())
                        .findFirst()
                        .orElse(List.of())
                        .stream()
                        .map(match -> match.at(match.isExact() ? Closeness.TYPOS : Closeness.ROUGH))
                        .toList();
    }

    private List<Match> matches(List<String> typed, int typos) {
        List<Match> matches = new ArrayList<>();
        searchWords(typed, typos, matches);
        if (typed.stream().noneMatch(NameIndex::isNumber)) {
            searchJoined(String.join("", typed), typos, matches);
        }
        return matches;
    }

    private void searchWords(List<String> typed, int typos, List<Match> matches) {
        var tally = new Tally(names.size());
        var telling = Spelling.telling(typed);
        telling.stream().distinct().forEach(word -> look(word, typos, tally));
        var found = IntStream.range(0, names.size()).filter(tally::isComplete).toArray();
        boolean aDepartement = IntStream.of(found)
                .mapToObj(names::get)
                .anyMatch(name -> name.area() instanceof Departement && name.tellingWords() == telling.size());
        boolean vague = Spelling.areSmall(typed);
        for (int number : found) {
            var closeness = tally.closeness(number, names.get(number).tellingWords());
            // The words that name a département say where Saint-Denis is, but are not about it.
            boolean rather = aDepartement && names.get(number).tellingWords() < telling.size();
            matches.add(
                    match(number, closeness == Closeness.EXACT && (vague || rather) ? Closeness.LONGER : closeness));
        }
    }

    private void look(String word, int most, Tally tally) {
        tally.nextWord();
        words.exact(word, name -> tally.whole(name, 0));
        if (isNumber(word)) {
            return;
        }
        words.begun(word, tally::begun);
        var there = situatedBy.get(word);
        if (there != null) {
            tally.situated(there::get);
        }
        for (int typos = 1; typos <= Math.min(most, mostTypos(word, SHORTEST_WITH_TYPO)); typos++) {
            int count = typos;
            words.similar(word, count, name -> tally.whole(name, count));
        }
    }

    private void searchJoined(String word, int most, List<Match> matches) {
        joined.exact(word, name -> matches.add(match(name, Closeness.EXACT)));
        for (int typos = 1; typos <= Math.min(most, mostTypos(word, SHORTEST_WITH_TYPO - 1)); typos++) {
            var closeness = Closeness.ofTypos(typos);
            joined.similar(word, typos, name -> matches.add(match(name, closeness)));
        }
    }

    private Match match(int number, Closeness closeness) {
        var name = names.get(number);
        return new Match(name.area(), name.former(), closeness);
    }

    private static int mostTypos(String word, int shortest) {
        if (word.length() < shortest) {
            return 0;
        }
        return word.length() < SHORTEST_WITH_TWO ? 1 : 2;
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }
}
