package fr.montour.launcher.stack;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs other programs to their end. */
final class Commands {
    /** What a program printed, both streams together, and its exit code. */
    record Output(int exitCode, String text) {
        boolean succeeded() {
            return exitCode == 0;
        }

        /** The last line that says something. */
        String lastLine() {
            return text.lines().filter(line -> !line.isBlank()).reduce("", (_, line) -> line.strip());
        }
    }

    private static final int NOT_RUN = 127;

    private Commands() {}

    /** Runs it; a program that is missing, or is ended because it takes too long, counts as failed. */
    static Output run(Path folder, Duration timeout, List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                    .start();
            Thread guard = Thread.ofVirtual().start(() -> endAfter(process, timeout));
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exitCode = process.waitFor();
            guard.interrupt();
            return new Output(exitCode, text);
        } catch (IOException e) {
            return new Output(NOT_RUN, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Output(NOT_RUN, "interrupted");
        }
    }

    private static void endAfter(Process process, Duration timeout) {
        try {
            if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
