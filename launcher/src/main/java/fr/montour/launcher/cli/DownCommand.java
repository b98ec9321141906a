package fr.montour.launcher.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Command;

/** Stops everything. */
@Command(name = "down", mixinStandardHelpOptions = true, description = "Stop everything that up started.")
public final class DownCommand extends PrintingCommand {
    @Override
    public Integer call() {
        PrintWriter out = out();
        Development.stack().stop(out::println);
        out.println("Nothing runs any more; data and logs are kept in .montour/.");
        return 0;
    }
}
