package fr.montour.launcher.cli;

import fr.montour.launcher.stack.Node;
import fr.montour.launcher.stack.Stack;
import fr.montour.launcher.stack.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the log of one node. */
@Command(name = "logs", mixinStandardHelpOptions = true, description = "Show the log of a service or backing server.")
public final class LogsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SERVICE", description = "Its name as in status; '-service' may be left out.")
    private String name = "";

    @Option(names = "-f", description = "Go on with what is written from now on.")
    private boolean follow;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Stack stack = Development.stack();
        Node node = Development.node(stack, name);
        Path log = stack.log(node);
        if (!Files.exists(log)) {
            throw new StackException(node.label() + " has no log yet");
        }
        if (follow) {
            return new ProcessBuilder("tail", "-n", "100", "-F", log.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
        }
        Files.copy(log, System.out);
        System.out.flush();
        return 0;
    }
}
