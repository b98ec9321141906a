package fr.montour.e2e.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.montour.e2e.stack.TestStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** {@code docs/contracts/events.md} and {@code docs/events} tell of the same events. */
class EventSamplesIT {
    private static final Pattern EVENT_ROW = Pattern.compile("^\\| (`[a-z.-]+\\.v\\d+`[^|]*) \\|");
    private static final Pattern ROUTE_ROW = Pattern.compile(
            "^\\| (`[a-z.-]+\\.v\\d+`[^|]*) \\| (identity|waiting-room|slot|notification) \\| ([^|]+) \\|");
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

    /** So that no event is lost because its consumer has never run: whoever publishes makes the queues of those who hear. */
    @Test
    void everyServiceMakesTheQueuesOfThoseWhoHearItsEvents() throws IOException {
        Map<String, Set<String>> promised = new TreeMap<>();
        for (String line : Files.readAllLines(TestStack.project().resolve("docs/contracts/events.md"))) {
            Matcher row = ROUTE_ROW.matcher(line);
            if (row.find() && !row.group(3).contains("nobody")) {
                for (String consumer : row.group(3).split(", ")) {
                    TYPE.matcher(row.group(1))
                            .results()
                            .forEach(type -> promised.computeIfAbsent(
                                            row.group(2) + " → " + consumer, key -> new TreeSet<>())
                                    .add(type.group(1)));
                }
            }
        }

        Map<String, Set<String>> declared = new TreeMap<>();
        for (String service : List.of("identity", "waiting-room", "slot", "notification")) {
            subscribers(service)
                    .forEach((consumer, types) ->
                            declared.put(service + " → " + consumer.replace("-service", ""), new TreeSet<>(types)));
        }

        assertThat(promised).isNotEmpty();
        assertThat(declared).isEqualTo(promised);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> subscribers(String service) throws IOException {
        Path file = TestStack.project().resolve(service + "-service/src/main/resources/application.yml");
        Map<String, Object> node = new Yaml().load(Files.readString(file));
        for (String key : List.of("montour", "events", "subscribers")) {
            node = (Map<String, Object>) node.getOrDefault(key, Map.of());
        }
        Map<String, List<String>> found = new TreeMap<>();
        node.forEach((consumer, properties) ->
                found.put(consumer, ((Map<String, List<String>>) properties).getOrDefault("types", List.of())));
        return found;
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
