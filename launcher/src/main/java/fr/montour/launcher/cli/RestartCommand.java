package fr.montour.launcher.cli;

import fr.montour.launcher.stack.Stack;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Stops and starts one node. */
@Command(
        name = "restart",
        mixinStandardHelpOptions = true,
        description = "Stop and start one service or backing server.")
public final class RestartCommand extends PrintingCommand {
    @Parameters(paramLabel = "SERVICE", description = "Its name as in status; '-service' may be left out.")
    private String name = "";

    @Override
    public Integer call() {
        PrintWriter out = out();
        Stack stack = Development.stack();
        stack.restart(Development.node(stack, name), out::println);
        return 0;
    }
}
