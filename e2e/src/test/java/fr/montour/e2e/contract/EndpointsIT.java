package fr.montour.e2e.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * {@code docs/contracts} lists the endpoints that the services' OpenAPI files have, in the words of these files: what
 * the build writes is what stands there. With {@code -Dmontour.docs.write=true} the documents are written instead.
 */
class EndpointsIT {
    private static final String BEGIN =
            "<!-- Made by EndpointsIT from the OpenAPI file of the build; do not edit. -->\n\n";
    private static final String END = "\n<!-- End of what is made. -->\n";

    /** Documents, and the modules whose controllers stand in each: those of the platform are served by every service. */
    static Stream<Arguments> documents() {
        return Stream.of(
                arguments("README", List.of("platform/token", "platform/events")),
                arguments("gateway", List.of("gateway")),
                arguments("identity-service", List.of("identity-service")),
                arguments("waiting-room-service", List.of("waiting-room-service")),
                arguments("slot-service", List.of("slot-service")),
                arguments("notification-service", List.of("notification-service")));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void documentedEndpointsAreThoseOfTheOpenApiFile(String name, List<String> modules) throws IOException {
        Path document = Documents.root().resolve("docs/contracts").resolve(name + ".md");
        String before = Files.readString(document);
        List<JsonNode> files = new ArrayList<>();
        for (String module : modules) {
            files.add(openApi(module));
        }

        String after = withTable(
                before, new EndpointTable(files, ProblemsIT.documented().keySet()).markdown());

        if (Boolean.getBoolean("montour.docs.write")) {
            Files.writeString(document, after);
        } else {
            assertThat(before)
                    .as("%s; -Dmontour.docs.write=true writes it", Documents.name(document))
                    .isEqualTo(after);
        }
    }

    private static String withTable(String document, String table) {
        int begin = document.indexOf(BEGIN);
        int end = document.indexOf(END);
        assertThat(begin).as("place of the endpoints: %s", BEGIN.strip()).isPositive();
        assertThat(end).as("end of the endpoints: %s", END.strip()).isGreaterThan(begin);
        return document.substring(0, begin + BEGIN.length()) + table + document.substring(end);
    }

    private static JsonNode openApi(String module) throws IOException {
        Path folder = Documents.root().resolve(module).resolve("target/classes/META-INF/swagger");
        assertThat(folder).as("mvn verify builds it before e2e").isDirectory();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(".yml")).toList();
            assertThat(found)
                    .as("OpenAPI files of %s; more than one: mvn clean", module)
                    .hasSize(1);
            try (Reader text = Files.newBufferedReader(found.getFirst())) {
                Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
                return new ObjectMapper().valueToTree(tree);
            }
        }
    }
}
