package fr.montour.launcher.cli;

import fr.montour.launcher.stack.Component;
import fr.montour.launcher.stack.Node;
import fr.montour.launcher.stack.Stack;
import fr.montour.launcher.stack.StackException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets a new signing key follow the present one. */
@Command(
        name = "rotate-key",
        mixinStandardHelpOptions = true,
        description = {
            "Give a service that signs (gateway, identity-service, waiting-room-service) its next signing key.",
            "The nodes publish it once they are restarted, one after the other, and sign with it from its moment on;",
            "what was signed before stays good (docs/adr/0014-key-rotation.md)."
        })
public final class RotateKeyCommand extends PrintingCommand {
    @Parameters(paramLabel = "SERVICE", description = "Its name as in status; '-service' may be left out.")
    private String name = "";

    @Option(
            names = "--in",
            paramLabel = "DURATION",
            description = "How long until the new key signs, at least 1 minute (default: ${DEFAULT-VALUE}).")
    private Duration ahead = Duration.ofMinutes(15);

    @Override
    public Integer call() {
        if (ahead.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new StackException("a key must be known before it signs: --in PT1M or more");
        }
        Stack stack = Development.stack();
        Component component = Development.node(stack, name).component();
        Instant from = Instant.now().plus(ahead).truncatedTo(ChronoUnit.SECONDS);
        stack.rotateSigningKey(component, from);
        out().println("The next key of " + component.label() + " signs from " + from
                + ". Before that, one after the other:");
        stack.config().allNodes().stream()
                .filter(node -> node.component() == component)
                .map(Node::label)
                .forEach(node -> out().println("  ./montour restart " + node));
        return 0;
    }
}
