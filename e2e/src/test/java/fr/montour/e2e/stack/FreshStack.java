package fr.montour.e2e.stack;

import fr.montour.launcher.stack.Stack;
import fr.montour.launcher.stack.StackConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Stacks under {@code target}, each in a folder of its own, on ports that were free. */
public final class FreshStack {
    private FreshStack() {}

    /** How a stack in that folder is set up, before anything is changed. */
    public static StackConfig config(String folder) {
        return StackConfig.isolated(
                TestStack.project(), TestStack.module().resolve("target").resolve(folder));
    }

    /** The stack, not yet started, with nothing left of an earlier one; it ends with this JVM at the latest. */
    public static Stack of(StackConfig config) {
        Stack.of(config).close();
        delete(config.state());
        Stack stack = Stack.of(config);
        // The end of the tests closes it; this is for a run that is interrupted.
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop-stack"));
        return stack;
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
