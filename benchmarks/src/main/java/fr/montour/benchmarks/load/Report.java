package fr.montour.benchmarks.load;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The rows of a run as a Markdown table; the last column compares with nginx of the same run. */
record Report(List<Measurement> rows) {

    String markdown() {
        double nginx = rows.stream()
                .filter(row -> row.name().startsWith("nginx"))
                .mapToDouble(Measurement::perSecond)
                .findFirst()
                .orElse(Double.NaN);
        return rows.stream()
                .map(row -> line(row, nginx))
                .collect(Collectors.joining(
                        "",
                        "\n| measure | per second | p50 ms | p99 ms | errors | × nginx |\n|---|---|---|---|---|---|\n",
                        ""));
    }

    private static String line(Measurement row, double nginx) {
        String ratio = Double.isNaN(nginx) ? "" : "%.3f".formatted(row.perSecond() / nginx);
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f | %.2f | %.2f | %d | %s |%n",
                row.name(),
                row.perSecond(),
                row.p50(),
                row.p99(),
                row.errors(),
                ratio);
    }
}
