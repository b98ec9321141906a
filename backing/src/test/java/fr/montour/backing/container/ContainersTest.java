package fr.montour.backing.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An engine without images is no failure: it is played here by a socket that answers as Docker does offline. */
class ContainersTest {

    @TempDir
    Path folder;

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private Path socket = Path.of("unset");
    private final ServerSocketChannel server;

    ContainersTest() throws IOException {
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    }

    @BeforeEach
    void startEngineWithoutImages() throws IOException {
        socket = folder.resolve("docker.sock");
        server.bind(UnixDomainSocketAddress.of(socket));
        Thread.ofVirtual().start(this::answer);
    }

    @AfterEach
    void stopEngine() throws IOException {
        server.close();
    }

    @Test
    void engineWithoutImagesGivesNoContainer() {
        var containers = new Containers(Optional.of(new DockerEngine(socket)));

        assertThat(containers.mongodb()).isEmpty();
        assertThat(requests)
                .containsExactly(
                        "GET /images/mongo:8.0/json HTTP/1.0",
                        "POST /images/create?fromImage=mongo&tag=8.0 HTTP/1.0",
                        "GET /images/mongo:8.0/json HTTP/1.0");
    }

    @Test
    void engineIsKnownByItsAnswer() throws IOException {
        assertThat(new DockerEngine(socket).answers()).isTrue();

        server.close();

        assertThat(new DockerEngine(socket).answers()).isFalse();
    }

    @Test
    void withoutEngineNothingIsAsked() {
        assertThat(new Containers(Optional.empty()).mongodb()).isEmpty();
        assertThat(requests).isEmpty();
    }

    private void answer() {
        try {
            while (true) {
                try (var connection = server.accept()) {
                    var buffer = ByteBuffer.allocate(1024);
                    connection.read(buffer);
                    var line = new String(buffer.array(), 0, buffer.position(), StandardCharsets.US_ASCII)
                            .lines()
                            .findFirst()
                            .orElse("");
                    requests.add(line);
                    var status = line.startsWith("GET /_ping") ? "200 OK" : "500 Internal Server Error";
                    connection.write(
                            ByteBuffer.wrap(("HTTP/1.0 " + status + "\r\n\r\n{}").getBytes(StandardCharsets.US_ASCII)));
                }
            }
        } catch (ClosedChannelException e) {
            requests.add("closed");
        } catch (IOException e) {
            requests.add("failed " + e);
        }
    }
}
