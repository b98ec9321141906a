package fr.montour.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CounterTest {

    private static final byte[] METERS = """
            # TYPE letters_total counter
            letters_total{state="sent"} 1.0E3
            letters_total{state="failed",channel="EMAIL"} 2.0
            letters_total_of_others 7.0
            calls_total 5.0
            """.getBytes(StandardCharsets.UTF_8);

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/prometheus", exchange -> {
            exchange.sendResponseHeaders(200, METERS.length);
            exchange.getResponseBody().write(METERS);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private double sum(String name) throws IOException {
        return new Counter(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), name).sum();
    }

    @Test
    void sumsOverLabels() throws IOException {
        assertThat(sum("letters_total")).isEqualTo(1_002);
    }

    @Test
    void readsACounterWithoutLabels() throws IOException {
        assertThat(sum("calls_total")).isEqualTo(5);
    }

    @Test
    void isZeroWhileNothingWasCounted() throws IOException {
        assertThat(sum("missing_total")).isZero();
    }
}
