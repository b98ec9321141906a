package fr.montour.waiting.stock.web;

import fr.montour.waiting.line.Line;
import fr.montour.waiting.stock.StockComparison;
import fr.montour.waiting.stock.StockComparison.Apart;
import fr.montour.waiting.stock.StockComparison.Verdict;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The stock of a line and how it compares with what slot-service counts.
 *
 * @param units that can be had now
 * @param stockDifference units that were not counted when both were compared last, negative where more were; 0 unless DIFFERENT twice
 * @param stockComparedAt when that was
 * @param stockApartSince since when the two have not had the same revision
 * @param countedAt the latest count
 */
@Serdeable
record StockView(
        String lineId,
        long revision,
        int units,
        Verdict verdict,
        int stockDifference,
        @Nullable Instant stockComparedAt,
        @Nullable Instant stockApartSince,
        @Nullable Instant countedAt) {

    static StockView of(Line line, StockComparison comparison, Instant now) {
        return new StockView(
                line.id().value(),
                line.stock().revision(),
                line.stock().at(now),
                comparison.verdict(now),
                comparison.difference(),
                comparison.comparedAt(),
                Optional.ofNullable(comparison.apart()).map(Apart::since).orElse(null),
                comparison.countedAt().equals(Instant.EPOCH) ? null : comparison.countedAt());
    }
}
