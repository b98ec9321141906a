package fr.montour.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Whether processes really run. */
public final class Liveness {
    private static final long POLL_NANOS = Duration.ofMillis(25).toNanos();

    private Liveness() {}

    /** Whether it runs: alive, and not merely a dead entry that its parent never collected (init-less containers). */
    public static boolean runs(ProcessHandle process) {
        return process.isAlive() && !isZombie(process.pid());
    }

    /** Waits until none of them runs; false when the patience ended first. */
    static boolean awaitEnd(Collection<ProcessHandle> processes, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (processes.stream().anyMatch(Liveness::runs)) {
            if (System.nanoTime() - deadline > 0) {
                return false;
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
        return true;
    }

    /** The first thread of a killed process may be a zombie while others are still on their way out and hold its ports. */
    private static boolean isZombie(long pid) {
        Path process = Path.of("/proc", Long.toString(pid));
        try (Stream<Path> threads = Files.list(process.resolve("task"))) {
            String stat = Files.readString(process.resolve("stat"));
            return stat.startsWith(" Z", stat.lastIndexOf(')') + 1) && threads.count() <= 1;
        } catch (IOException | UncheckedIOException _) {
            return false;
        }
    }
}
