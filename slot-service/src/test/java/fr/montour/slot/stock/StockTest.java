package fr.montour.slot.stock;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.slot.allocation.LineSchedule;
import fr.montour.slot.model.LineId;
import fr.montour.slot.model.SlotId;
import fr.montour.slot.testing.TestCatalogue;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the stock of a line is. */
class StockTest {

    private static final LineId LINE = TestCatalogue.BOBIGNY_RENEWAL;
    private static final Instant NOW = Instant.parse("2026-11-23T08:07:30Z");
    private static final LineSchedule SCHEDULE = LineSchedule.empty(LINE).withNotice(Duration.ofMinutes(20));

    private static SlotId slot(String start) {
        return new SlotId(LINE, Instant.parse(start));
    }

    private static Stock stock(Map<SlotId, Integer> available) {
        return Stock.of(SCHEDULE, 3, available, NOW);
    }

    @Test
    void unitLapsesAtItsStartLessTheNotice() {
        assertThat(stock(Map.of(slot("2026-11-23T10:45:00Z"), 2)).units())
                .containsOnly(Map.entry(Instant.parse("2026-11-23T10:25:00Z"), 2));
    }

    @Test
    void unitThatHasLapsedIsNoStock() {
        assertThat(stock(Map.of(slot("2026-11-23T08:27:00Z"), 2)).units()).isEmpty();
    }

    @Test
    void fullSlotIsNoStock() {
        assertThat(stock(Map.of(slot("2026-11-23T10:45:00Z"), 0)).units()).isEmpty();
    }

    @Test
    void farUnitsLapseWithTheirHourNeverLater() {
        assertThat(stock(Map.of(slot("2026-11-25T10:45:00Z"), 2, slot("2026-11-25T11:15:00Z"), 3))
                        .units())
                .containsOnly(Map.entry(Instant.parse("2026-11-25T10:00:00Z"), 5));
    }

    @Test
    void whatCanBeHadShrinksAsTimePasses() {
        var stock = stock(Map.of(slot("2026-11-23T10:45:00Z"), 2, slot("2026-11-23T11:00:00Z"), 3));
        assertThat(stock.at(Instant.parse("2026-11-23T10:24:59Z"))).isEqualTo(5);
        assertThat(stock.at(Instant.parse("2026-11-23T10:25:00Z"))).isEqualTo(3);
        assertThat(stock.at(Instant.parse("2026-11-23T10:40:00Z"))).isZero();
    }

    /** A statement is made again within the hour; whenever its revision is counted meanwhile, both say the same. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void countOfAnyMinuteOfTheDayAfterAStatementIsWhatTheStatementSays(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int statement = 0; statement < 50; statement++) {
            var stated = NOW.plusSeconds(random.nextLong(86_400));
            Map<SlotId, Integer> available = new HashMap<>();
            for (int slot = 0; slot < 60; slot++) {
                var start = stated.truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(random.nextLong(3 * 1_440)));
                available.put(new SlotId(LINE, start), random.nextInt(4));
            }
            var told = Stock.of(SCHEDULE, 3, available, stated);
            for (int count = 0; count < 50; count++) {
                var counted = stated.plusSeconds(random.nextLong(Stock.TO_THE_MINUTE.toSeconds()));
                var minute = counted.truncatedTo(ChronoUnit.MINUTES);
                assertThat(Stock.of(SCHEDULE, 3, available, counted).at(minute)).isEqualTo(told.at(minute));
            }
        }
    }
}
