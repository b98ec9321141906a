package fr.montour.launcher;

import fr.montour.launcher.cli.DemoCommand;
import fr.montour.launcher.cli.DownCommand;
import fr.montour.launcher.cli.LogsCommand;
import fr.montour.launcher.cli.RestartCommand;
import fr.montour.launcher.cli.RotateKeyCommand;
import fr.montour.launcher.cli.StatusCommand;
import fr.montour.launcher.cli.UpCommand;
import fr.montour.launcher.cli.VerifyDrawCommand;
import fr.montour.launcher.demo.DemoException;
import fr.montour.launcher.stack.StackException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;

/** Entry point: one sub-command for each thing that can be done. */
@Command(
        name = "montour",
        mixinStandardHelpOptions = true,
        description = "Starts, watches and tries out Mon Tour.",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            RestartCommand.class,
            DemoCommand.class,
            VerifyDrawCommand.class,
            RotateKeyCommand.class
        })
public final class Montour {
    private Montour() {}

    /** Runs one command; exit code 0 is success, 1 a failure that was told, 2 a wrong call. */
    public static void main(String[] arguments) {
        System.setProperty("logback.configurationFile", "montour-command-logback.xml");
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    static CommandLine commandLine() {
        return new CommandLine(new Montour())
                .setExecutionExceptionHandler(tellFailures())
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static IExecutionExceptionHandler tellFailures() {
        return (failure, command, _) -> {
            if (!(failure instanceof StackException
                    || failure instanceof DemoException
                    || failure instanceof IllegalArgumentException)) {
                throw failure;
            }
            command.getErr().println("montour: " + failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        };
    }
}
