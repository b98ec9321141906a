package fr.montour.launcher.cli;

import fr.montour.launcher.stack.Node;
import fr.montour.launcher.stack.Stack;
import fr.montour.launcher.stack.StackConfig;
import fr.montour.launcher.stack.StackException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The stack that the commands are about: the one of the checkout that the script stands in. */
public final class Development {
    private Development() {}

    static StackConfig config() {
        Path project = Path.of(System.getProperty("montour.project", "."));
        return StackConfig.development(project, System.getenv());
    }

    /** That stack. */
    public static Stack stack() {
        return Stack.of(config());
    }

    /** The node of that stack with this name. */
    static Node node(Stack stack, String name) {
        List<Node> nodes = stack.config().allNodes();
        return Node.named(name, nodes)
                .orElseThrow(() -> new StackException("there is no '" + name + "'; there are "
                        + nodes.stream().map(Node::label).collect(Collectors.joining(", "))));
    }
}
