package fr.montour.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A counter of a running service.
 *
 * @param node address of the service
 * @param name as Prometheus shows it
 */
public record Counter(URI node, String name) {

    /** The sum over all labels; 0 while nothing was counted. */
    public double sum() throws IOException {
        Pattern lines = Pattern.compile("(?m)^" + Pattern.quote(name) + "(?:\\{[^}]*})? (\\S+)$");
        try (var connection = new Connection(node)) {
            String all = connection
                    .send(Request.of("GET", node, "/prometheus", Map.of(), ""))
                    .body();
            return lines.matcher(all)
                    .results()
                    .mapToDouble(line -> Double.parseDouble(line.group(1)))
                    .sum();
        }
    }
}
