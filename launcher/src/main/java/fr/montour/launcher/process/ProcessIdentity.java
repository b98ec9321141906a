package fr.montour.launcher.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process, told apart from any later one that got the same number: pid and start instant together.
 *
 * @param pid number of the process
 * @param startedAt when the system says it started
 */
public record ProcessIdentity(long pid, Instant startedAt) {
    /** Two readings of one process may differ by this much, since the system derives them from a rounded boot time. */
    static final Duration CLOCK_SLACK = Duration.ofSeconds(2);

    /** Identity of a running process, empty when it ended or the system hides its start. */
    public static Optional<ProcessIdentity> of(ProcessHandle handle) {
        return handle.info().startInstant().map(start -> new ProcessIdentity(handle.pid(), start));
    }

    /** The running process this is, empty when it has ended, also when its number was given to another one. */
    public Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid).filter(Liveness::runs).filter(this::matches);
    }

    private boolean matches(ProcessHandle handle) {
        return handle.info().startInstant().filter(this::isSameInstant).isPresent();
    }

    boolean isSameInstant(Instant other) {
        return Duration.between(startedAt, other).abs().compareTo(CLOCK_SLACK) <= 0;
    }
}
