package fr.montour.launcher.stack;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is known about one node now.
 *
 * @param node which one
 * @param state whether it runs
 * @param pid of the process, where there is one of ours
 * @param port where it answers
 * @param since when the process started
 * @param healthy whether it answers well
 */
public record ComponentStatus(
        Node node, State state, OptionalLong pid, int port, Optional<Instant> since, boolean healthy) {
    /** Whether a component runs. */
    public enum State {
        /** Our process runs. */
        RUNNING,
        /** It runs in a container. */
        CONTAINER,
        /** Somebody else's server is used. */
        GIVEN,
        /** It was started and went away by itself. */
        DIED,
        /** It was not started. */
        STOPPED
    }
}
