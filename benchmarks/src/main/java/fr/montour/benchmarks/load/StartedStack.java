package fr.montour.benchmarks.load;

import fr.montour.launcher.stack.Stack;
import fr.montour.launcher.stack.StackConfig;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Option that names the stack to be measured. */
final class StartedStack {

    @Option(names = "--project", description = "where the stack was started; default: this folder")
    private Path project = Path.of("");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /** The folder. */
    Path project() {
        return project.toAbsolutePath();
    }

    /**
     * The stack.
     *
     * @throws ParameterException when it does not run
     */
    Stack stack() {
        Stack stack = Stack.of(StackConfig.development(project(), System.getenv()));
        if (!stack.runs()) {
            throw new ParameterException(command.commandLine(), "Nothing runs here: ./montour up first.");
        }
        return stack;
    }
}
