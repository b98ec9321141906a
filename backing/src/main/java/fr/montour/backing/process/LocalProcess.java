package fr.montour.backing.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A server to run as a process of its own: everything the launcher needs to start it detached, and a test to start it as
 * a child. Its folder and configuration files exist when the record does. It stops cleanly on SIGTERM, by itself and
 * with everything it started.
 *
 * @param name short and stable: {@code mongodb}, {@code rabbitmq}, {@code keycloak}, {@code mailbox}
 * @param environment added to the environment of the starting process
 * @param folder working folder; also holds the server's data
 * @param log takes standard output and error, appended
 * @param ports loopback ports it will listen on, the main one first
 * @param startTimeout how long a start may take on a slow machine
 * @param stopTimeout how long after SIGTERM before SIGKILL is fair
 */
public record LocalProcess(
        String name,
        List<String> command,
        Map<String, String> environment,
        Path folder,
        Path log,
        List<Integer> ports,
        Readiness readiness,
        Duration startTimeout,
        Duration stopTimeout) {

    public LocalProcess {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
        ports = List.copyOf(ports);
    }

    /** Starts it and returns at once; the process outlives this JVM. */
    public Process start() {
        try {
            Files.createDirectories(folder);
            Files.createDirectories(log.toAbsolutePath().getParent());
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + name + ": " + e.getMessage(), e);
        }
    }

    /** The same server, made to end by itself within seconds when process {@code pid} is gone. */
    public LocalProcess tiedTo(long pid) {
        var script = "\"$@\" & child=$!; trap 'kill -TERM $child' TERM INT; "
                + "(while kill -0 " + pid + " 2>/dev/null; do sleep 2; done; kill -TERM $child) & guard=$!; "
                + "wait $child; wait $child; kill $guard 2>/dev/null";
        var guarded = new ArrayList<>(List.of("/bin/sh", "-c", script, name));
        guarded.addAll(command);
        return new LocalProcess(name, guarded, environment, folder, log, ports, readiness, startTimeout, stopTimeout);
    }
}
