package fr.montour.launcher.cli;

import fr.montour.launcher.stack.Component;
import fr.montour.launcher.stack.Stack;
import fr.montour.launcher.stack.StackConfig;
import fr.montour.launcher.stack.StackConfig.BackingMode;
import fr.montour.launcher.stack.StackException;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts everything and leaves it running. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = "Start everything, wait until it is healthy, leave it running.")
public final class UpCommand extends PrintingCommand {
    @Option(
            names = "--backing",
            paramLabel = "docker|local",
            description = "Where backing servers run; without it Docker where it can, else local processes.")
    private BackingMode backing = BackingMode.AUTO;

    @Option(names = "--gateways", paramLabel = "N", description = "How many gateways run; without it one.")
    private @Nullable Integer gateways;

    @Option(
            names = "--waiting-rooms",
            paramLabel = "N",
            description = "How many waiting-room nodes run; without it one.")
    private @Nullable Integer waitingRooms;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "NAME",
            description = "Start only these components.",
            hidden = true)
    private List<String> only = List.of();

    @Override
    public Integer call() {
        PrintWriter out = out();
        // Asked for once before several threads do, so that no message of a library is held back and replayed.
        LoggerFactory.getILoggerFactory();
        long begin = System.nanoTime();
        Map<Component, Integer> counts = counts();
        StackConfig config = Development.config().withBacking(backing);
        for (Map.Entry<Component, Integer> count : counts.entrySet()) {
            config = config.withNodes(count.getKey(), count.getValue());
        }
        if (!only.isEmpty()) {
            config = config.withComponents(
                    only.stream().map(UpCommand::component).collect(Collectors.toSet()));
        }
        Stack stack = Stack.prepare(config, out::println);
        counts.forEach((component, count) -> requireSameCount(stack, component, count));
        if (stack.start(out::println).isEmpty()) {
            out.println("Everything runs already.");
        } else {
            out.printf("All is ready after %.1f s.%n%n", (System.nanoTime() - begin) / 1e9);
        }
        out.println(new Overview(stack).text());
        return 0;
    }

    private Map<Component, Integer> counts() {
        Map<Component, Integer> counts = new EnumMap<>(Component.class);
        if (gateways != null) {
            counts.put(Component.GATEWAY, gateways);
        }
        if (waitingRooms != null) {
            counts.put(Component.WAITING_ROOM, waitingRooms);
        }
        return counts;
    }

    /** The other services know the addresses of all nodes from their start. */
    private static void requireSameCount(Stack stack, Component component, int asked) {
        int running = stack.config().nodes(component).size();
        if (running != asked) {
            throw new StackException("this stack was started with %d of %s, not %d: ./montour down first"
                    .formatted(running, component.label(), asked));
        }
    }

    private static Component component(String name) {
        return Component.named(name).orElseThrow(() -> new StackException("there is no '" + name + "'"));
    }
}
