package fr.montour.slot.stock;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.slot.allocation.LineSchedule;
import fr.montour.slot.model.LineId;
import fr.montour.slot.model.SlotId;
import fr.montour.slot.testing.TestCatalogue;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
}
