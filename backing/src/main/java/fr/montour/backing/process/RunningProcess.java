package fr.montour.backing.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A {@link LocalProcess} as child of this JVM: started, awaited, stopped, and started again on the same ports and data. */
public final class RunningProcess implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final int LOG_TAIL = 3000;

    private final LocalProcess description;
    private @Nullable Process process;

    public RunningProcess(LocalProcess description) {
        this.description = description.tiedTo(ProcessHandle.current().pid());
    }

    /** Starts the process and returns when it is ready; does nothing when it runs already. */
    public synchronized void start() {
        if (process != null && process.isAlive()) {
            return;
        }
        var started = description.start();
        process = started;
        long deadline = System.nanoTime() + description.startTimeout().toNanos();
        while (!description.readiness().isReady()) {
            if (!started.isAlive()) {
                throw new IllegalStateException(description.name() + " ended while starting (exit code "
                        + started.exitValue() + "), see " + description.log() + ":\n" + logTail());
            }
            if (System.nanoTime() > deadline) {
                stop();
                throw new IllegalStateException(description.name() + " is not ready after "
                        + description.startTimeout().toSeconds() + " s, see " + description.log() + ":\n" + logTail());
            }
            pause(started);
        }
    }

    /** Stops the process and all it started; returns when they are gone. */
    public synchronized void stop() {
        var running = process;
        process = null;
        if (running == null || !running.isAlive()) {
            return;
        }
        var tree = running.descendants().toList();
        running.destroy();
        try {
            if (!running.waitFor(description.stopTimeout().toMillis(), TimeUnit.MILLISECONDS)) {
                running.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            running.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        tree.forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        stop();
    }

    private void pause(Process started) {
        try {
            started.waitFor(POLL.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + description.name() + " starts", e);
        }
    }

    private String logTail() {
        try {
            var text = Files.readString(description.log(), StandardCharsets.UTF_8);
            return text.substring(Math.max(0, text.length() - LOG_TAIL));
        } catch (IOException e) {
            return "(no log)";
        }
    }
}
