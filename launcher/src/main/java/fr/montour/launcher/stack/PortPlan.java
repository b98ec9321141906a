package fr.montour.launcher.stack;

import fr.montour.backing.process.Ports;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Port numbers of one stack.
 *
 * @param numbers one for every {@link Port}
 */
public record PortPlan(Map<Port, Integer> numbers) {
    private static final int HIGHEST = 65_535;

    /** Checks that none is missing or impossible. */
    public PortPlan {
        numbers = Map.copyOf(numbers);
        for (Port port : Port.values()) {
            Integer number = numbers.get(port);
            if (number == null || number < 1 || number > HIGHEST) {
                throw new StackException(port.variable() + " must be a port number, 1 to " + HIGHEST);
            }
        }
    }

    /** The standard numbers, moved by what the environment says. */
    public static PortPlan from(Map<String, String> environment) {
        return of(port -> parse(port, environment.getOrDefault(port.variable(), "" + port.standard())));
    }

    /** Numbers that nobody uses now, for a stack beside another one. */
    public static PortPlan random() {
        return of(_ -> Ports.free());
    }

    private static PortPlan of(ToIntFunction<Port> number) {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        Arrays.stream(Port.values()).forEach(port -> numbers.put(port, number.applyAsInt(port)));
        return new PortPlan(numbers);
    }

    private static int parse(Port port, String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new StackException(port.variable() + " must be a port number, not '" + text + "'", e);
        }
    }

    /** Number of one port. */
    public int get(Port port) {
        return numbers.getOrDefault(port, port.standard());
    }
}
