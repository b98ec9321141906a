package fr.montour.backing.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request with any Host header, which the JDK's client does not let one choose. */
final class RawRequest {

    private RawRequest() {}

    /** The whole answer, headers too. */
    static String get(URI server, String path, String host) {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.0\r\nHost: %s\r\nAccept: text/html,*/*\r\n\r\n"
                            .formatted(path, host)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
