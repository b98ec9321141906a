package fr.montour.launcher.cli;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Shows a line of progress that is kept up to date: in its place on a terminal, else as a new line now and then. */
final class ProgressLine {
    private static final Duration ON_TERMINAL = Duration.ofMillis(500);
    private static final Duration IN_LOG = Duration.ofSeconds(5);
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintStream target;
    private final boolean terminal;
    private final long begin = System.nanoTime();
    private String last = "";

    private ProgressLine(PrintStream target, boolean terminal) {
        this.target = target;
        this.terminal = terminal;
    }

    @SuppressWarnings("SystemConsoleNull") // JDK 25 gives null again where nobody sits at a terminal.
    static ProgressLine onStandardError() {
        Console console = System.console();
        return new ProgressLine(System.err, console != null && console.isTerminal());
    }

    /** Ends the showing. */
    interface Running extends AutoCloseable {
        @Override
        void close();
    }

    /** Prints a line above the progress. */
    synchronized void say(String line) {
        target.println((terminal ? CLEAR_LINE : "") + line);
    }

    /** Shows what the supplier says until closed. */
    Running show(Supplier<String> progress) {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().factory());
        Duration every = terminal ? ON_TERMINAL : IN_LOG;
        var ticks = timer.scheduleAtFixedRate(
                () -> tick(progress.get()), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        return () -> {
            ticks.cancel(false);
            timer.close();
            tick(progress.get());
            if (terminal) {
                target.println();
            }
        };
    }

    private synchronized void tick(String text) {
        long seconds = (System.nanoTime() - begin) / 1_000_000_000L;
        String clock = "  %d:%02d  ".formatted(seconds / 60, seconds % 60);
        if (terminal) {
            target.print(CLEAR_LINE + clock + text);
            target.flush();
        } else if (!text.equals(last)) {
            target.println(clock + text);
        }
        last = text;
    }
}
