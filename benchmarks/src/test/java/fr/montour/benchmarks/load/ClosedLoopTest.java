package fr.montour.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.LongFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClosedLoopTest {

    private static final int OPERATIONS = 50;
    private static final int LARGE = 4_000_000;

    private HttpServer server;
    private URI uri;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        server.createContext("/text", exchange -> respond(exchange, 200, "right"));
        server.createContext("/right", exchange -> respond(exchange, 200, ""));
        server.createContext("/refused", exchange -> respond(exchange, 404, ""));
        server.createContext("/bye", exchange -> {
            exchange.getResponseHeaders().set("Connection", "close");
            respond(exchange, 200, "");
        });
        server.createContext("/broken", HttpExchange::close);
        server.createContext("/length", exchange -> {
            int length = exchange.getRequestBody().readAllBytes().length;
            respond(exchange, length == LARGE ? 200 : 400, "");
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static void respond(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private Request request(String path, String body) {
        return Request.of("POST", uri, path, Map.of(), body);
    }

    private Measurement measure(LongFunction<Step> operations) throws IOException {
        return Measurement.of(
                new Scenario() {
                    @Override
                    public String name() {
                        return "test";
                    }

                    @Override
                    public URI server() {
                        return uri;
                    }

                    @Override
                    public long limit() {
                        return OPERATIONS;
                    }

                    @Override
                    public Step begin(long n) {
                        return operations.apply(n);
                    }
                },
                3,
                Duration.ZERO,
                Duration.ofMinutes(1));
    }

    @Test
    void everyOperationIsDoneOnce() throws IOException {
        var measured = measure(n -> new Step.Ask(request("/right", ""), Step.End::of));

        assertThat(measured.operations()).isEqualTo(OPERATIONS);
        assertThat(measured.errors()).isZero();
    }

    @Test
    void anOperationOfTwoRequestsTakesTheSecondFromTheFirstAnswer() throws IOException {
        var measured = measure(n -> new Step.Ask(
                request("/text", ""), first -> new Step.Ask(request("/" + first.body(), ""), Step.End::of)));

        assertThat(measured.operations()).isEqualTo(OPERATIONS);
    }

    @Test
    void refusalsAndBrokenConnectionsAreErrorsAndTheRestGoesOn() throws IOException {
        var measured = measure(n ->
                new Step.Ask(request(n % 5 == 0 ? "/broken" : n % 5 == 1 ? "/refused" : "/right", ""), Step.End::of));

        assertThat(measured.errors()).isEqualTo(OPERATIONS / 5 * 2);
        assertThat(measured.operations()).isEqualTo(OPERATIONS / 5 * 3);
    }

    @Test
    void aServerThatClosesAfterAnAnswerIsNoError() throws IOException {
        assertThat(measure(n -> new Step.Ask(request("/bye", ""), Step.End::of)).errors())
                .isZero();
    }

    @Test
    void aRequestThatDoesNotFitTheSocketGoesInPieces() throws IOException {
        var large = request("/length", "x".repeat(LARGE));

        assertThat(measure(n -> new Step.Ask(large, Step.End::of)).errors()).isZero();
    }

    @Test
    void loadNeverLeavesThisMachine() {
        var elsewhere = new FixedRequests("test", URI.create("http://192.0.2.1:80"), n -> request("/", ""));

        assertThatThrownBy(() -> Measurement.of(elsewhere, 1, Duration.ZERO, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
