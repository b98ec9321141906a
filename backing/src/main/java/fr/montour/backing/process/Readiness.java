package fr.montour.backing.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Tells whether a server can be used now. Never throws and answers within a few seconds. */
@FunctionalInterface
public interface Readiness {

    boolean isReady();

    /** Returns when ready. */
    default void await(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!isReady()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Not ready after " + patience.toSeconds() + " s");
            }
            LockSupport.parkNanos(100_000_000);
        }
    }

    /** Ready when something accepts connections on the loopback {@code port}. */
    static Readiness tcp(int port) {
        return () -> Ports.isOpen(port);
    }

    /** Ready when a GET of {@code uri} answers 200. */
    static Readiness http(URI uri) {
        return () -> {
            try (var client = HttpClient.newBuilder()
                    .connectTimeout(Duration.ofSeconds(1))
                    .build()) {
                var request = HttpRequest.newBuilder(uri)
                        .timeout(Duration.ofSeconds(3))
                        .build();
                return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        };
    }

    /** Ready when an AMQP 0-9-1 broker answers the protocol header on the loopback {@code port}. */
    static Readiness amqp(int port) {
        return () -> {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
                socket.setSoTimeout(2000);
                socket.getOutputStream().write("AMQP\0\0\t\1".getBytes(StandardCharsets.ISO_8859_1));
                return socket.getInputStream().read() == 1;
            } catch (IOException e) {
                return false;
            }
        };
    }
}
