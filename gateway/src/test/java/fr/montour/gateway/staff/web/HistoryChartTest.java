package fr.montour.gateway.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.gateway.staff.History;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryChartTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static History.Minute minute(long joins, long calls, long waiting) {
        return new History.Minute(NOON, joins, calls, 0, 0, 0, waiting);
    }

    private static String points(HistoryChart picture, HistoryChart.Figure figure) {
        return picture.curves().stream()
                .filter(curve -> curve.figure() == figure)
                .findFirst()
                .orElseThrow()
                .points();
    }

    @Test
    void curvesShareOneScaleAndFillTheBox() {
        var picture = HistoryChart.flow(new History("l", List.of(minute(0, 5, 9), minute(20, 5, 9), minute(10, 5, 9))));

        assertThat(picture.most()).isEqualTo(20);
        assertThat(points(picture, HistoryChart.Figure.JOINS)).isEqualTo("0.0,140.0 300.0,0.0 600.0,70.0");
        assertThat(points(picture, HistoryChart.Figure.CALLS)).isEqualTo("0.0,105.0 300.0,105.0 600.0,105.0");
        assertThat(picture.curves().getFirst().sum()).isEqualTo(30);
    }

    @Test
    void lengthIsAPictureOfItsOwnAndTellsTheLatest() {
        var picture = HistoryChart.length(new History("l", List.of(minute(0, 0, 40), minute(0, 0, 10))));

        assertThat(picture.curves()).hasSize(1);
        assertThat(picture.curves().getFirst().last()).isEqualTo(10);
        assertThat(points(picture, HistoryChart.Figure.WAITING)).isEqualTo("0.0,0.0 600.0,105.0");
    }

    @Test
    void quietHourIsAFlatLineAndNoHourIsNothing() {
        assertThat(points(
                        HistoryChart.flow(new History("l", List.of(minute(0, 0, 0), minute(0, 0, 0)))),
                        HistoryChart.Figure.CALLS))
                .isEqualTo("0.0,140.0 600.0,140.0");
        assertThat(HistoryChart.length(new History("l", List.of())).most()).isZero();
    }
}
