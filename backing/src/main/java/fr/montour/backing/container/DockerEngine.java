package fr.montour.backing.container;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.URLEncoder;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks a Docker engine on its Unix socket two things that Testcontainers would answer slowly and loudly: whether it is
 * there, and whether an image is to be had.
 */
final class DockerEngine {

    private static final Duration QUICK = Duration.ofSeconds(3);
    private static final Duration PULL = Duration.ofMinutes(5);

    private final Path socket;

    DockerEngine(Path socket) {
        this.socket = socket;
    }

    /** The engine of this machine when there is a socket that answers; a {@code DOCKER_HOST} other than a Unix socket is not used. */
    static Optional<DockerEngine> find() {
        var host = System.getenv("DOCKER_HOST");
        if (host != null && !host.isBlank() && !host.startsWith("unix://")) {
            return Optional.empty();
        }
        var socket =
                Path.of(host == null || host.isBlank() ? "/var/run/docker.sock" : host.substring("unix://".length()));
        return Files.exists(socket)
                ? Optional.of(new DockerEngine(socket)).filter(DockerEngine::answers)
                : Optional.empty();
    }

    boolean answers() {
        return request("GET", "/_ping", QUICK).startsWith("200");
    }

    /** Whether the engine has the image, or could pull it now. */
    boolean obtains(String image) {
        if (has(image)) {
            return true;
        }
        int colon = image.lastIndexOf(':');
        request(
                "POST",
                "/images/create?fromImage=" + encoded(image.substring(0, colon)) + "&tag="
                        + encoded(image.substring(colon + 1)),
                PULL);
        return has(image);
    }

    private boolean has(String image) {
        return request("GET", "/images/" + image + "/json", QUICK).startsWith("200");
    }

    /** Status and body; empty when there is no answer in time. */
    private String request(String method, String path, Duration patience) {
        var task = new FutureTask<>(() -> exchange(method, path));
        var thread = Thread.ofVirtual().start(task);
        try {
            return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            thread.interrupt();
            return "";
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private String exchange(String method, String path) throws IOException {
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(socket));
            var request = method + " " + path + " HTTP/1.0\r\nHost: docker\r\nContent-Length: 0\r\n\r\n";
            channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
            var answer = new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
            int space = answer.indexOf(' ');
            return space < 0 ? "" : answer.substring(space + 1);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
