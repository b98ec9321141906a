package fr.montour.launcher.cli;

import fr.montour.launcher.stack.ComponentStatus;
import fr.montour.launcher.stack.Stack;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Command;

/** Shows what runs; exit code 0 when all of it is well, 3 when not. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Show what runs. Exit code 0 when everything is well, 3 otherwise.")
public final class StatusCommand extends PrintingCommand {
    private static final int NOT_ALL_WELL = 3;

    @Override
    public Integer call() {
        PrintWriter out = out();
        Stack stack = Development.stack();
        List<ComponentStatus> components = stack.status();
        out.print(StatusTable.of(components, Instant.now()));
        out.flush();
        return components.stream().allMatch(ComponentStatus::healthy) ? 0 : NOT_ALL_WELL;
    }
}
