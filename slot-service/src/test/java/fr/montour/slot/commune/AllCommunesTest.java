package fr.montour.slot.commune;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.slot.catalogue.French;
import fr.montour.slot.testing.TestAreas;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** Every commune of France, one after the other. */
class AllCommunesTest {

    private static final int FEW = 5;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(1);

    private static List<Commune> among(String typed, int most) {
        return TestAreas.SEARCH.search(typed).matches().stream()
                .limit(most)
                .map(Match::area)
                .filter(Commune.class::isInstance)
                .map(Commune.class::cast)
                .toList();
    }

    private static List<Commune> missing(List<Commune> communes, UnaryOperator<String> typed) {
        return communes.stream()
                .filter(commune ->
                        !among(typed.apply(commune.name()), Integer.MAX_VALUE).contains(commune))
                .toList();
    }

    private List<Commune> some(int count) {
        var shuffled = new ArrayList<>(TestAreas.COMMUNES);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, count);
    }

    /** One letter left out, doubled, replaced, or swapped with the next. */
    private String typo(String name) {
        int at = random.nextInt(name.length());
        String before = name.substring(0, at);
        String after = name.substring(at + 1);
        char other = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + other + name.charAt(at) + after;
            case 2 -> before + other + after;
            default -> after.isEmpty() ? before : before + after.charAt(0) + name.charAt(at) + after.substring(1);
        };
    }

    private static double share(List<Commune> communes, UnaryOperator<String> typed) {
        long found = communes.stream()
                .filter(commune -> among(typed.apply(commune.name()), FEW).contains(commune))
                .count();
        return (double) found / communes.size();
    }

    @Test
    void everyCommuneIsFoundByItsName() {
        assertThat(missing(TestAreas.COMMUNES, name -> name)).isEmpty();
    }

    /** Then they are found by plain letters too. */
    @Test
    void plainLettersAreTheSameWords() {
        assertThat(TestAreas.COMMUNES)
                .extracting(Commune::name)
                .allSatisfy(name -> assertThat(Spelling.words(French.fold(name)))
                        .isEqualTo(Spelling.words(name))
                        .isEqualTo(
                                Spelling.words(name.toUpperCase(Locale.FRENCH).replace('-', ' '))));
    }

    @Test
    void everyCommuneIsFoundByEachOfItsPostalCodes() {
        Map<String, List<Commune>> byCode = new TreeMap<>();
        TestAreas.COMMUNES.forEach(commune -> commune.postalCodes()
                .forEach(code ->
                        byCode.computeIfAbsent(code, key -> new ArrayList<>()).add(commune)));

        assertThat(byCode).hasSizeGreaterThan(6_000);
        byCode.forEach(
                (code, there) -> assertThat(among(code, Integer.MAX_VALUE)).containsAll(there));
    }

    @Test
    void nameAndPostalCodeTogetherLeaveOneCommuneOrItsNamesakes() {
        assertThat(some(1_000))
                .filteredOn(commune -> !commune.postalCodes().isEmpty())
                .allSatisfy(commune -> assertThat(among(commune.postalCodes().getFirst() + " " + commune.name(), FEW))
                        .contains(commune));
    }

    @Test
    void everyFormerCommuneLeadsToTheOneOfToday() {
        assertThat(TestAreas.COMMUNES)
                .filteredOn(commune -> !commune.formerNames().isEmpty())
                .hasSizeGreaterThan(700)
                .allSatisfy(commune -> assertThat(commune.formerNames())
                        .allSatisfy(former ->
                                assertThat(among(former, Integer.MAX_VALUE)).contains(commune)));
    }

    @Test
    void wordsMayComeInAnyOrder() {
        assertThat(missing(
                        some(1_000),
                        name -> String.join(" ", Spelling.words(name).reversed())))
                .isEmpty();
    }

    @Test
    void nearlyEveryCommuneIsFoundInSpiteOfATypo() {
        var towns = TestAreas.COMMUNES.stream()
                .filter(commune -> commune.population() > 20_000)
                .toList();

        assertThat(share(some(1_000), name -> typo(French.fold(name)))).isGreaterThan(0.94);
        assertThat(share(towns, name -> typo(French.fold(name)))).isGreaterThan(0.97);
    }

    /** In time of the processor: other work on the machine does not count. */
    @Test
    void aSearchTakesLessThanFiveMilliseconds() {
        var typed = some(500).stream()
                .map(commune -> typo(French.fold(commune.name())))
                .toList();
        var threads = ManagementFactory.getThreadMXBean();
        typed.forEach(TestAreas.SEARCH::search);
        long begun = threads.getCurrentThreadCpuTime();
        typed.forEach(TestAreas.SEARCH::search);

        assertThat((threads.getCurrentThreadCpuTime() - begun) / typed.size()).isLessThan(5_000_000);
    }
}
