package fr.montour.launcher.stack;

import fr.montour.backing.process.LocalProcess;
import fr.montour.backing.process.Readiness;
import fr.montour.launcher.process.LeftoverProcesses;
import fr.montour.launcher.process.Liveness;
import fr.montour.launcher.process.LogExcerpt;
import fr.montour.launcher.process.ProcessIdentity;
import fr.montour.launcher.process.ProcessRecord;
import fr.montour.launcher.process.Reaper;
import fr.montour.launcher.process.RunFolder;
import fr.montour.launcher.process.Spawner;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** The local processes of one stack: starts, awaits, finds and ends single nodes. */
final class ComponentProcesses {
    /** A process that was started, with what it was started from. */
    record Started(ProcessHandle process, LocalProcess description) {}

    private static final Duration CONTAINER_START = Duration.ofMinutes(3);
    private static final long POLL_NANOS = Duration.ofMillis(100).toNanos();

    private final Descriptions descriptions;
    private final Layout layout;
    private final RunFolder records;
    private final Spawner spawner;
    private final LeftoverProcesses leftovers;

    ComponentProcesses(Descriptions descriptions, Layout layout) {
        this.descriptions = descriptions;
        this.layout = layout;
        this.records = new RunFolder(layout.records());
        this.spawner = new Spawner(layout.state());
        this.leftovers = new LeftoverProcesses(layout.state());
    }

    Optional<ProcessHandle> running(Node node) {
        return records.running(node.label());
    }

    /** Whether the service was built anew since it started. */
    boolean isOutdated(Node service) {
        long built = layout.jar(service.component()).toFile().lastModified();
        return running(service)
                .flatMap(process -> process.info().startInstant())
                .filter(started -> started.toEpochMilli() < built)
                .isPresent();
    }

    Optional<ProcessRecord> recorded(Node node) {
        return records.read(node.label());
    }

    /** Makes ready what the process needs, which may take a while the first time on a machine. */
    LocalProcess prepare(Node node) {
        return descriptions.of(node);
    }

    /** Starts the process and remembers it; returns before it is ready. */
    Started spawn(Node node, LocalProcess description) {
        Path log = layout.log(node);
        try {
            Process process = spawner.spawn(description, log);
            ProcessIdentity identity = ProcessIdentity.of(process.toHandle())
                    .orElseThrow(() -> new StackException(
                            node.label() + " ended at once: " + LogExcerpt.cause(log) + " (log: " + log + ")"));
            records.write(new ProcessRecord(
                    node.label(), identity, description.ports().getFirst(), log));
            return new Started(process.toHandle(), description);
        } catch (IOException e) {
            throw new StackException(node.label() + " cannot be started: " + e.getMessage(), e);
        }
    }

    /** Returns when the node can be used; a failure tells the cause and the log. */
    void awaitReady(Node node, Started started) {
        Readiness readiness = started.description().readiness();
        Duration patience = started.description().startTimeout();
        if (!await(readiness, () -> Liveness.runs(started.process()), patience)) {
            String what = Liveness.runs(started.process())
                    ? "is not ready after " + patience.toSeconds() + " s"
                    : "ended while starting";
            Path log = layout.log(node);
            throw new StackException(node.label() + " " + what + ": " + LogExcerpt.cause(log) + "\n  log: " + log);
        }
    }

    /** Returns when a node that runs in a container can be used. */
    void awaitContainer(Node node) {
        if (!await(descriptions.readiness(node), () -> true, CONTAINER_START)) {
            throw new StackException(node.label() + " is not ready after " + CONTAINER_START.toSeconds()
                    + " s; see docker compose --env-file .montour/docker.env logs " + node.label());
        }
    }

    private static boolean await(Readiness readiness, BooleanSupplier mayStillCome, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (mayStillCome.getAsBoolean() && System.nanoTime() - deadline < 0) {
            if (readiness.isReady()) {
                // The port may have been answered by somebody else while our own process was on its way out.
                return mayStillCome.getAsBoolean();
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
        return false;
    }

    /** Ends the node politely, then by force; does nothing when it does not run. */
    void stop(Node node) {
        running(node).ifPresent(process -> new Reaper(stopTimeout(node)).end(List.of(process)));
        records.remove(node.label());
    }

    /** Ends the node with SIGKILL; its record stays, so that it counts as died. */
    void kill(Node node) {
        running(node).ifPresent(process -> new Reaper(Duration.ZERO).kill(List.of(process)));
    }

    /** Ends whatever components that run no more left behind; only to be called when none runs. */
    void sweep() {
        new Reaper(Duration.ofSeconds(2)).end(leftovers.find());
    }

    private static Duration stopTimeout(Node node) {
        return node.component().isService() ? Descriptions.SERVICE_STOP : Descriptions.SERVER_STOP;
    }
}
