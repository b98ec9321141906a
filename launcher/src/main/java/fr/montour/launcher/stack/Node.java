package fr.montour.launcher.stack;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * One process of a component. Most components have one node; of our services there may be several.
 *
 * @param number 1 for the first
 */
public record Node(Component component, int number) implements Comparable<Node> {
    private static final Comparator<Node> ORDER =
            Comparator.comparing(Node::component).thenComparingInt(Node::number);

    /** The only node of most components. */
    public static Node first(Component component) {
        return new Node(component, 1);
    }

    /** Name in commands, logs and file names: that of the component, then {@code -2}, {@code -3} …. */
    public String label() {
        return component.label() + (number == 1 ? "" : "-" + number);
    }

    /** The node of that name, also without the part {@code -service}. */
    public static Optional<Node> named(String name, Collection<Node> nodes) {
        return nodes.stream()
                .filter(node ->
                        name.equals(node.label()) || name.equals(node.label().replace("-service", "")))
                .findFirst();
    }

    /** Variable that moves one of its ports. */
    String variable(Port port) {
        return port.variable() + (number == 1 ? "" : "_" + number);
    }

    @Override
    public int compareTo(Node other) {
        return ORDER.compare(this, other);
    }
}
