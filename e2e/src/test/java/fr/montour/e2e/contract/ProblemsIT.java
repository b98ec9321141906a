package fr.montour.e2e.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.e2e.stack.TestStack;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/problems.md} lists every refusal there is, and no other. */
class ProblemsIT {
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z-]+)` \\| (\\d{3}) \\|");

    @Test
    void everyRefusalIsDocumentedWithItsStatus() throws IOException {
        Map<String, String> documented = documented();

        Map<String, String> inCode = new TreeMap<>();
        Map<String, String> conflicts = new TreeMap<>();
        for (String module : ServiceCode.MODULES) {
            ServiceCode.problems(module).forEach((slug, status) -> {
                String before = inCode.put(slug, "" + status);
                if (before != null && !before.equals("" + status)) {
                    conflicts.put(slug, before + " and " + status);
                }
            });
        }

        assertThat(conflicts).as("one slug with two statuses").isEmpty();
        assertThat(documented).containsExactlyInAnyOrderEntriesOf(inCode);
    }

    static Map<String, String> documented() throws IOException {
        Map<String, String> documented = new HashMap<>();
        Files.readAllLines(TestStack.project().resolve("docs/problems.md")).forEach(line -> {
            Matcher row = ROW.matcher(line);
            if (row.find()) {
                documented.put(row.group(1), row.group(2));
            }
        });
        return documented;
    }
}
