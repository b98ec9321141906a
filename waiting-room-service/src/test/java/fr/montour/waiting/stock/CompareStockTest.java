package fr.montour.waiting.stock;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NAME;
import static fr.montour.waiting.fakes.Samples.settings;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.fakes.InMemoryStockComparisons;
import fr.montour.waiting.fakes.Room;
import fr.montour.waiting.line.Stock;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.stock.StockComparison.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both sides are compared every minute: what is not the same is found, and nothing else is called a difference. */
class CompareStockTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Room room = new Room(settings(60, 5), 5);
    private final StockComparisons comparisons = new InMemoryStockComparisons();
    private final CompareStock compare = new CompareStock(room.lines, comparisons, room.time);

    private Instant minute() {
        return room.time.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    /** What slot-service counts now. */
    private StockCount count() {
        Stock counted = room.units.statement();
        return new StockCount(LINE, counted.revision(), counted.at(minute()), minute());
    }

    private StockCount counting(int units) {
        StockCount count = count();
        return new StockCount(LINE, count.revision(), units, count.at());
    }

    /** A minute later it is counted so. */
    private void countsNextMinute(int units) {
        room.time.pass(MINUTE);
        compare.compare(counting(units));
    }

    private Verdict verdict() {
        return comparisons.of(LINE).verdict(room.time.instant());
    }

    @Test
    void equalSidesAreEqual() {
        assertThat(verdict()).isEqualTo(Verdict.NONE);

        countsNextMinute(5);

        assertThat(verdict()).isEqualTo(Verdict.EQUAL);
        assertThat(comparisons.of(LINE).comparedAt()).isEqualTo(minute());
    }

    @Test
    void differenceStandsFromTheSecondCountOnUntilOneIsEqual() {
        countsNextMinute(3);
        assertThat(verdict()).isEqualTo(Verdict.EQUAL);

        countsNextMinute(3);
        assertThat(verdict()).isEqualTo(Verdict.DIFFERENT);
        assertThat(comparisons.of(LINE).difference()).isEqualTo(2);

        countsNextMinute(7);
        assertThat(comparisons.of(LINE).difference()).isEqualTo(-2);

        countsNextMinute(5);
        assertThat(verdict()).isEqualTo(Verdict.EQUAL);
    }

    @Test
    void newerOrOlderRevisionSaysNothingOfTheUnits() {
        StockCount old = counting(0);
        room.release(3);
        compare.compare(old);
        room.time.pass(MINUTE);
        room.units.release(2);
        compare.compare(counting(0));

        assertThat(comparisons.of(LINE).seen()).isZero();
        assertThat(verdict()).isEqualTo(Verdict.NONE);
    }

    @Test
    void statementThatNeverArrivesIsADifference() {
        countsNextMinute(5);
        room.units.release(2);
        for (int minute = 0; minute < 3; minute++) {
            countsNextMinute(7);
            assertThat(verdict()).isEqualTo(Verdict.EQUAL);
        }

        countsNextMinute(7);
        assertThat(verdict()).isEqualTo(Verdict.APART);

        room.followStock.stated(LINE, NAME, room.units.statement());
        countsNextMinute(7);
        assertThat(verdict()).isEqualTo(Verdict.EQUAL);
    }

    @Test
    void revisionsThatWentBackAreADifference() {
        room.release(3);
        for (int minute = 0; minute < 4; minute++) {
            room.time.pass(MINUTE);
            compare.compare(new StockCount(LINE, 1, 5, minute()));
        }

        assertThat(verdict()).isEqualTo(Verdict.APART);
    }

    @Test
    void lineThatIsAlwaysAStatementBehindIsNotApart() {
        for (int minute = 0; minute < 10; minute++) {
            room.units.release(1);
            countsNextMinute(room.units.left(minute()));
            room.followStock.stated(LINE, NAME, room.units.statement());
        }

        assertThat(verdict()).isEqualTo(Verdict.NONE);
    }

    @Test
    void countsThatNoLongerComeAreSilence() {
        countsNextMinute(5);
        room.time.pass(Duration.ofMinutes(4));

        assertThat(verdict()).isEqualTo(Verdict.SILENT);
    }

    @Test
    void countOfALineNobodyToldOfIsApart() {
        var line = new LineId("2A004-naturalisation");
        for (int minute = 0; minute < 4; minute++) {
            room.time.pass(MINUTE);
            compare.compare(new StockCount(line, 1, 5, minute()));
        }

        assertThat(comparisons.of(line).verdict(room.time.instant())).isEqualTo(Verdict.APART);
    }

    /** Units come, are booked and lapse; statements and counts are late, twice and out of order: no alarm, as both are right. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void nothingRightIsCalledADifference(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<Runnable> late = new ArrayList<>();
        int compared = 0;
        for (int step = 0; step < 2_000; step++) {
            switch (random.nextInt(4)) {
                case 0 ->
                    room.units.release(1 + random.nextInt(5), minute().plus(Duration.ofMinutes(random.nextInt(90))));
                case 1 -> {
                    if (room.units.left(Instant.MIN.plusSeconds(1)) > 0) {
                        room.units.book(new AdmissionId("a_" + step));
                    }
                }
                default -> room.time.pass(Duration.ofSeconds(random.nextInt(90)));
            }
            Stock stated = room.units.statement();
            StockCount count = count();
            late.add(() -> room.followStock.stated(LINE, NAME, stated));
            late.add(() -> compare.compare(count));
            for (int told = 0; told < 3; told++) {
                late.get(late.size() - 1 - random.nextInt(Math.min(late.size(), 6)))
                        .run();
            }
            assertThat(comparisons.of(LINE).seen()).isZero();
            assertThat(verdict()).isIn(Verdict.NONE, Verdict.EQUAL, Verdict.SILENT);
            compared += verdict() == Verdict.EQUAL ? 1 : 0;
        }
        assertThat(compared).isGreaterThan(100);
    }
}
