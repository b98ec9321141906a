package fr.montour.benchmarks.load;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An nginx of our own that serves one static file: what the machine can do when nothing has to be thought about. */
final class Nginx implements AutoCloseable {

    private static final String FILE = "/status.json";
    private static final int START_SECONDS = 5;

    private final Process process;
    private final URI server;

    private Nginx(Process process, URI server) {
        this.process = process;
        this.server = server;
    }

    /** Starts it where it is installed. */
    static Optional<Nginx> start(Path folder, String content) throws IOException, InterruptedException {
        Optional<Path> binary = Stream.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (binary.isEmpty()) {
            return Optional.empty();
        }
        int port;
        try (var probe = new ServerSocket(0)) {
            port = probe.getLocalPort();
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(FILE.substring(1)), content);
        Path configuration = folder.resolve("nginx.conf");
        Files.writeString(configuration, configuration(folder, port));
        Process process = new ProcessBuilder(
                        binary.get().toString(), "-c", configuration.toString(), "-p", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
        var nginx = new Nginx(process, URI.create("http://127.0.0.1:" + port));
        nginx.awaitReady();
        return Optional.of(nginx);
    }

    Scenario scenario() {
        var request = Request.of("GET", server, FILE, java.util.Map.of(), "");
        return new FixedRequests("nginx, static file of the same size", server, n -> request);
    }

    private void awaitReady() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (true) {
            try (var _ = new Connection(server)) {
                return;
            } catch (IOException e) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    throw e;
                }
                Thread.onSpinWait();
            }
        }
    }

    private static String configuration(Path folder, int port) {
        return """
                daemon off;
                worker_processes 2;
                pid %1$s/nginx.pid;
                error_log stderr;
                events { worker_connections 1024; }
                http {
                  access_log off;
                  keepalive_requests 100000000;
                  types { application/json json; }
                  server { listen 127.0.0.1:%2$d; root %1$s; }
                }
                """.formatted(folder, port);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
