package fr.montour.launcher.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.montour.launcher.stack.StackConfig.BackingMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers how a running stack was set up, so that later commands talk to it whatever their own environment says: its
 * ports, how many nodes there are, where its backing servers come from, and the given ones.
 */
final class PlanFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    PlanFile(Path file) {
        this.file = file;
    }

    void write(StackConfig config) {
        ObjectNode plan = JSON.createObjectNode();
        plan.put("backing", config.backing().name());
        ObjectNode ports = plan.putObject("ports");
        config.ports().numbers().forEach((port, numbers) -> numbers.forEach(ports.withArray(port.name())::add));
        ObjectNode nodes = plan.putObject("nodes");
        config.counts().forEach((component, count) -> nodes.put(component.name(), count));
        putAll(plan.putObject("given"), givenOnly(config));
        putAll(plan.putObject("extra"), config.extra());
        try {
            SecretsFile.writePrivately(file, plan.toPrettyString() + "\n");
        } catch (IOException e) {
            throw new StackException("the state folder cannot be written: " + e.getMessage(), e);
        }
    }

    /** The remembered set-up laid over a configuration; empty when nothing readable is remembered. */
    Optional<StackConfig> read(StackConfig base) {
        try {
            JsonNode plan = JSON.readTree(Files.readString(file));
            Map<Port, List<Integer>> ports = new EnumMap<>(base.ports().numbers());
            plan.path("ports")
                    .properties()
                    .forEach(port -> ports.put(Port.valueOf(port.getKey()), numbers(port.getValue())));
            Map<Component, Integer> counts = new EnumMap<>(Component.class);
            plan.path("nodes")
                    .properties()
                    .forEach(count -> counts.put(
                            Component.valueOf(count.getKey()), count.getValue().asInt()));
            return Optional.of(new StackConfig(
                    base.project(),
                    base.state(),
                    base.javaHome(),
                    new PortPlan(ports),
                    base.components(),
                    counts,
                    BackingMode.valueOf(plan.path("backing").asText()),
                    texts(plan.path("given")),
                    texts(plan.path("extra"))));
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new StackException("the state folder cannot be written: " + e.getMessage(), e);
        }
    }

    private static Map<String, String> givenOnly(StackConfig config) {
        Map<String, String> given = new HashMap<>();
        for (Component component : Component.values()) {
            component
                    .uriVariable()
                    .filter(_ -> config.isGiven(component))
                    .ifPresent(variable -> given.put(variable, config.given().get(variable)));
        }
        return given;
    }

    private static void putAll(ObjectNode node, Map<String, String> values) {
        values.forEach(node::put);
    }

    private static List<Integer> numbers(JsonNode node) {
        List<Integer> numbers = new ArrayList<>();
        if (node.isInt()) {
            numbers.add(node.asInt());
        }
        node.forEach(number -> numbers.add(number.asInt()));
        return numbers;
    }

    private static Map<String, String> texts(JsonNode node) {
        Map<String, String> values = new HashMap<>();
        node.properties()
                .forEach(entry -> values.put(entry.getKey(), entry.getValue().asText()));
        return values;
    }
}
