package fr.montour.e2e.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.montour.e2e.stack.TestStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/contracts/events.md} and {@code docs/events} tell of the same events. */
class EventSamplesIT {
    private static final Pattern EVENT_ROW = Pattern.compile("^\\| (`[a-z.-]+\\.v\\d+`[^|]*) \\|");
    private static final Pattern TYPE = Pattern.compile("`([a-z.-]+\\.v\\d+)`");
    private static final String ENDING = ".json";

    @Test
    void everyEventOfTheContractHasASampleAndViceVersa() throws IOException {
        Set<String> promised = promised();

        Set<String> sampled;
        try (Stream<Path> files = Files.list(samples())) {
            sampled = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        assertThat(promised).isNotEmpty();
        assertThat(sampled).isEqualTo(promised);
    }

    @Test
    void everySampleIsACloudEventOfItsType() throws IOException {
        for (String type : promised()) {
            JsonNode sample =
                    new ObjectMapper().readTree(Files.readString(samples().resolve(type + ENDING)));

            assertThat(sample.path("specversion").asText()).as(type).isEqualTo("1.0");
            assertThat(sample.path("type").asText()).isEqualTo(type);
            assertThat(sample.path("id").asText()).as(type).isNotBlank();
            assertThat(sample.path("source").asText()).as(type).isNotBlank();
            assertThat(sample.path("datacontenttype").asText()).as(type).isEqualTo("application/json");
            assertThat(Instant.parse(sample.path("time").asText())).as(type).isNotNull();
            assertThat(sample.path("data").isObject()).as(type).isTrue();
        }
    }

    private static Set<String> promised() throws IOException {
        Set<String> types = new TreeSet<>();
        Files.readAllLines(TestStack.project().resolve("docs/contracts/events.md"))
                .forEach(line -> {
                    Matcher row = EVENT_ROW.matcher(line);
                    if (row.find()) {
                        TYPE.matcher(row.group(1)).results().forEach(type -> types.add(type.group(1)));
                    }
                });
        return types;
    }

    private static Path samples() {
        return TestStack.project().resolve("docs/events");
    }
}
