package fr.montour.launcher.stack;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What stack to run and where.
 *
 * @param project folder of the checkout, with the built services
 * @param state folder for logs, data, secrets and records of this stack
 * @param javaHome JDK that runs the services
 * @param ports where everything listens
 * @param components what to start; all but in tests
 * @param counts of which services there are several nodes, and how many
 * @param backing where the backing servers come from
 * @param given servers that exist already and are not started, by the variables of {@link Component#uriVariable()}
 * @param extra further environment variables for every service
 */
public record StackConfig(
        Path project,
        Path state,
        Path javaHome,
        PortPlan ports,
        Set<Component> components,
        Map<Component, Integer> counts,
        BackingMode backing,
        Map<String, String> given,
        Map<String, String> extra) {

    private static final int MOST_NODES = 9;

    private static final String DEMO = "MONTOUR_DEMO_ENABLED";
    private static final String EXEMPT = "MONTOUR_DOOR_EXEMPT_NETWORKS";
    /** A crowd of the demo or of a load run comes from one machine: the gateway counts it but lets it in. */
    private static final String THIS_MACHINE = "127.0.0.0/8,::1/128";

    /** Where backing servers come from. */
    public enum BackingMode {
        /** Containers where a Docker engine answers and has the images, local processes otherwise. */
        AUTO,
        /** Containers, or a failure. */
        DOCKER,
        /** Local processes. */
        LOCAL
    }

    /** Copies what could change. */
    public StackConfig {
        project = project.toAbsolutePath().normalize();
        state = state.toAbsolutePath().normalize();
        components = Set.copyOf(components);
        counts = Map.copyOf(counts);
        given = Map.copyOf(given);
        extra = Map.copyOf(extra);
    }

    /** The development stack of a checkout: standard ports unless the environment moves them, demo calls on. */
    public static StackConfig development(Path project, Map<String, String> environment) {
        return new StackConfig(
                project,
                project.resolve(".montour"),
                Path.of(System.getProperty("java.home")),
                PortPlan.from(environment),
                EnumSet.allOf(Component.class),
                Map.of(),
                BackingMode.AUTO,
                environment,
                Map.of(
                        DEMO,
                        environment.getOrDefault(DEMO, "true"),
                        EXEMPT,
                        environment.getOrDefault(EXEMPT, THIS_MACHINE)));
    }

    /** The same stack in a folder of its own on free ports, for tests: local processes, nothing given. */
    public static StackConfig isolated(Path project, Path state) {
        return development(project, Map.of())
                .withState(state)
                .withPorts(PortPlan.random())
                .withBacking(BackingMode.LOCAL);
    }

    /** With another state folder. */
    public StackConfig withState(Path other) {
        return new StackConfig(project, other, javaHome, ports, components, counts, backing, given, extra);
    }

    /** With other ports. */
    public StackConfig withPorts(PortPlan other) {
        return new StackConfig(project, state, javaHome, other, components, counts, backing, given, extra);
    }

    /** With only these components. */
    public StackConfig withComponents(Set<Component> only) {
        return new StackConfig(project, state, javaHome, ports, only, counts, backing, given, extra);
    }

    /**
     * With so many nodes of a service; the ports of further ones are those of the variables {@code MONTOUR_…_PORT_2} …, else
     * the next free ones.
     */
    public StackConfig withNodes(Component service, int count) {
        if (!service.isService() || count < 1 || count > MOST_NODES) {
            throw new StackException(
                    "there can be 1 to " + MOST_NODES + " nodes of a service, not " + count + " of " + service.label());
        }
        Map<Component, Integer> more = new HashMap<>(counts);
        more.put(service, count);
        PortPlan enough = ports.withNodes(service, count, given);
        return new StackConfig(project, state, javaHome, enough, components, more, backing, given, extra);
    }

    /** With another origin of the backing servers. */
    public StackConfig withBacking(BackingMode mode) {
        return new StackConfig(project, state, javaHome, ports, components, counts, mode, given, extra);
    }

    /** With one more variable for every service. */
    public StackConfig withVariable(String name, String value) {
        Map<String, String> more = new HashMap<>(extra);
        more.put(name, value);
        return new StackConfig(project, state, javaHome, ports, components, counts, backing, given, more);
    }

    /** All nodes of a component. */
    public List<Node> nodes(Component component) {
        return IntStream.rangeClosed(1, counts.getOrDefault(component, 1))
                .mapToObj(number -> new Node(component, number))
                .toList();
    }

    /** All nodes of all components, also of those that are not to be started, in the order in which they are shown. */
    public List<Node> allNodes() {
        return Arrays.stream(Component.values())
                .flatMap(component -> nodes(component).stream())
                .toList();
    }

    /** Whether a component is somebody else's server. */
    public boolean isGiven(Component component) {
        return component
                .uriVariable()
                .map(given::get)
                .filter(uri -> !uri.isBlank())
                .isPresent();
    }
}
