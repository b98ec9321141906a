package fr.montour.launcher.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Stops and starts one piece. */
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
        Development.stack().restart(Development.piece(name), out::println);
        return 0;
    }
}
