package fr.montour.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void rowsAreComparedWithNginxOfTheSameRun() {
        var report = new Report(List.of(
                new Measurement("polls", 1_000, 500, 1.5, 9, 2), new Measurement("nginx", 2_000, 1_000, 1, 2, 0)));

        assertThat(report.markdown())
                .contains("| polls | 500 | 1.50 | 9.00 | 2 | 0.500 |", "| nginx | 1,000 | 1.00 | 2.00 | 0 | 1.000 |");
    }

    @Test
    void withoutNginxThereIsNoRatio() {
        var report = new Report(List.of(new Measurement("polls", 1_000, 500, 1.5, 9, 0)));

        assertThat(report.markdown()).contains("| polls | 500 | 1.50 | 9.00 | 0 |  |");
    }
}
