package fr.montour.launcher.stack;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * One process of a piece. Most pieces have one node; of our services there may be several.
 *
 * @param number 1 for the first
 */
public record Node(Piece piece, int number) implements Comparable<Node> {
    private static final Comparator<Node> ORDER =
            Comparator.comparing(Node::piece).thenComparingInt(Node::number);

    /** The only node of most pieces. */
    public static Node first(Piece piece) {
        return new Node(piece, 1);
    }

    /** Name in commands, logs and file names: that of the piece, then {@code -2}, {@code -3} …. */
    public String label() {
        return piece.label() + (number == 1 ? "" : "-" + number);
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
