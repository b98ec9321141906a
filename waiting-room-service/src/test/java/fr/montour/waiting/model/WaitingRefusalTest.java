package fr.montour.waiting.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.platform.web.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WaitingRefusalTest {

    @Test
    void everyRefusalIsDescribedInTheDocumentation() throws IOException {
        String page = Files.readString(Path.of("../docs/problems.md"));
        int begin = page.indexOf("## waiting-room-service");
        String section = page.substring(begin, page.indexOf("\n## ", begin));

        assertThat(section.lines().filter(line -> line.startsWith("| `")))
                .extracting(line -> line.substring(0, line.indexOf("|", line.indexOf("|", 1) + 1)))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(WaitingRefusal.values())
                        .map(refusal -> "| `" + refusal.slug() + "` | " + Results.status(refusal.kind()) + " ")
                        .toList());
    }
}
