package fr.montour.launcher.stack;

import fr.montour.backing.process.Ports;
import fr.montour.launcher.process.PortProbe;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Port numbers of one stack.
 *
 * @param numbers for every {@link Port} that of the first node, then those of further ones
 */
public record PortPlan(Map<Port, List<Integer>> numbers) {
    private static final int HIGHEST = 65_535;
    /** The second node of a component listens so far above the first one, where nobody says otherwise. */
    private static final int STEP = 1000;

    /** Checks that none is missing or impossible. */
    public PortPlan {
        numbers = numbers.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
        for (Port port : Port.values()) {
            List<Integer> ofNodes = numbers.getOrDefault(port, List.of());
            if (ofNodes.isEmpty() || ofNodes.stream().anyMatch(number -> number < 1 || number > HIGHEST)) {
                throw new StackException(port.variable() + " must be a port number, 1 to " + HIGHEST);
            }
        }
    }

    /** The standard numbers, moved by what the environment says. */
    public static PortPlan from(Map<String, String> environment) {
        return of(port -> parse(port.variable(), environment.getOrDefault(port.variable(), "" + port.standard())));
    }

    /** Numbers that nobody uses now, for a stack beside another one. */
    public static PortPlan random() {
        return of(_ -> Ports.free());
    }

    private static PortPlan of(ToIntFunction<Port> number) {
        Map<Port, List<Integer>> numbers = new EnumMap<>(Port.class);
        Arrays.stream(Port.values()).forEach(port -> numbers.put(port, List.of(number.applyAsInt(port))));
        return new PortPlan(numbers);
    }

    private static int parse(String variable, String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new StackException(variable + " must be a port number, not '" + text + "'", e);
        }
    }

    /** With numbers for so many nodes: what the environment says, else the next free ones. */
    PortPlan withNodes(Component component, int count, Map<String, String> environment) {
        PortPlan plan = this;
        for (Port port : component.ports()) {
            for (int number = 2; number <= count; number++) {
                plan = plan.with(port, new Node(component, number), environment);
            }
        }
        return plan;
    }

    private PortPlan with(Port port, Node node, Map<String, String> environment) {
        String variable = node.variable(port);
        String asked = environment.get(variable);
        List<Integer> ofNodes = new ArrayList<>(of(port).subList(0, node.number() - 1));
        ofNodes.add(asked == null ? nextFree(get(port) + STEP * (node.number() - 1)) : parse(variable, asked));
        Map<Port, List<Integer>> more = new EnumMap<>(numbers);
        more.put(port, ofNodes);
        return new PortPlan(more);
    }

    private int nextFree(int from) {
        return IntStream.rangeClosed(from, HIGHEST)
                .filter(number -> numbers.values().stream().noneMatch(known -> known.contains(number)))
                .filter(PortProbe::isFree)
                .findFirst()
                .orElseThrow(() -> new StackException("there is no free port from " + from + " on"));
    }

    /** Number of one port of the first node. */
    public int get(Port port) {
        return of(port).getFirst();
    }

    /** Number of one port of a node. */
    public int get(Port port, Node node) {
        return of(port).get(node.number() - 1);
    }

    private List<Integer> of(Port port) {
        return numbers.getOrDefault(port, List.of(port.standard()));
    }
}
