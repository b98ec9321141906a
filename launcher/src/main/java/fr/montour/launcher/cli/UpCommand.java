package fr.montour.launcher.cli;

import fr.montour.launcher.stack.Stack;
import fr.montour.launcher.stack.StackConfig;
import fr.montour.launcher.stack.StackConfig.BackingMode;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
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

    @Option(names = "--only", split = ",", paramLabel = "NAME", description = "Start only these pieces.", hidden = true)
    private List<String> only = List.of();

    @Override
    public Integer call() {
        PrintWriter out = out();
        // Asked for once before several threads do, so that no message of a library is held back and replayed.
        LoggerFactory.getILoggerFactory();
        long begin = System.nanoTime();
        StackConfig config = Development.config().withBacking(backing);
        if (!only.isEmpty()) {
            config = config.withPieces(only.stream().map(Development::piece).collect(Collectors.toSet()));
        }
        Stack stack = Stack.prepare(config, out::println);
        if (stack.start(out::println).isEmpty()) {
            out.println("Everything runs already.");
        } else {
            out.printf("All is ready after %.1f s.%n%n", (System.nanoTime() - begin) / 1e9);
        }
        out.println(new Overview(stack).text());
        return 0;
    }
}
