package fr.montour.backing.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the machine itself must have for the local servers. */
public final class Prerequisites {

    /** Debian's; the wrapper on the path changes the user, which a private folder does not survive. */
    public static final Path RABBITMQ_SERVER = Path.of("/usr/lib/rabbitmq/bin/rabbitmq-server");

    private static final Logger LOG = LoggerFactory.getLogger(Prerequisites.class);
    private static final Path NO_SERVICES = Path.of("/usr/sbin/policy-rc.d");

    private Prerequisites() {}

    public static boolean hasRabbitMq() {
        return Files.isExecutable(RABBITMQ_SERVER);
    }

    /**
     * Installs RabbitMQ with apt when it is missing and this is root on Debian. The system's own broker is not started.
     *
     * @throws IllegalStateException with one sentence that says what is missing and how to get it
     */
    public static synchronized void ensureRabbitMq() {
        if (hasRabbitMq()) {
            return;
        }
        if (!System.getProperty("user.name").equals("root") || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            throw new IllegalStateException("RabbitMQ is missing: install the package rabbitmq-server, start a Docker"
                    + " engine, or name a broker in MONTOUR_RABBITMQ_URI.");
        }
        LOG.info("Installing rabbitmq-server with apt, once");
        try {
            boolean ours = !Files.exists(NO_SERVICES);
            if (ours) {
                Files.writeString(NO_SERVICES, "#!/bin/sh\nexit 101\n");
                Files.setPosixFilePermissions(NO_SERVICES, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
            try {
                apt("update", "-q");
                apt("install", "-y", "-q", "--no-install-recommends", "rabbitmq-server");
            } finally {
                if (ours) {
                    Files.deleteIfExists(NO_SERVICES);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(
                    "RabbitMQ is missing and could not be installed (" + e.getMessage()
                            + "): run apt-get install rabbitmq-server.",
                    e);
        }
    }

    private static void apt(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("/usr/bin/apt-get"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                var lines = output.strip().lines().toList();
                throw new IOException(String.join(" ", command) + ": " + lines.getLast());
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
