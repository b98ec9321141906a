package fr.montour.e2e.nodes;

import fr.montour.benchmarks.load.Connection;
import fr.montour.benchmarks.load.DevelopmentKeys;
import fr.montour.benchmarks.load.Request;
import fr.montour.benchmarks.load.Response;
import fr.montour.e2e.client.Waits;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Connections to all gateways in turn, shared by many people; each request has one for itself. */
final class Gateways implements AutoCloseable {
    private final BlockingQueue<GatewayConnection> free;
    private final int count;

    Gateways(List<URI> gateways, int count) {
        this.free = new ArrayBlockingQueue<>(count, true);
        this.count = count;
        for (int i = 0; i < count; i++) {
            free.add(new GatewayConnection(gateways.get(i % gateways.size())));
        }
    }

    /** One attempt; empty where the connection broke or nothing answered. */
    Optional<Response> attempt(Person person, String method, String path) {
        GatewayConnection connection = take();
        try {
            return Optional.of(connection.send(person, method, path));
        } catch (IOException _) {
            return Optional.empty();
        } finally {
            free.add(connection);
        }
    }

    /** Asks until the response is as expected. A broken connection and 503 are asked again, and what the predicate says. */
    Response ask(Person person, String method, String path, int expected, Predicate<Response> again) {
        return ask(person, method, path, List.of(expected), again);
    }

    /** The same where several answers are as expected. */
    Response ask(Person person, String method, String path, List<Integer> expected, Predicate<Response> again) {
        Optional<Response> first = settled(attempt(person, method, path), again);
        Response response = first.isPresent()
                ? first.get()
                : Waits.until(method + " " + path + " of " + person)
                        .until(() -> settled(attempt(person, method, path), again), Optional::isPresent)
                        .orElseThrow();
        if (!expected.contains(response.status())) {
            throw new AssertionError(method + " " + path + " of " + person + " answered " + response);
        }
        return response;
    }

    private static Optional<Response> settled(Optional<Response> response, Predicate<Response> again) {
        return response.filter(got -> got.status() != 503).filter(again.negate());
    }

    private GatewayConnection take() {
        try {
            return free.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        for (int i = 0; i < count; i++) {
            take().close();
        }
    }

    /** One connection, opened anew after it broke. */
    private static final class GatewayConnection {
        private final URI gateway;
        private @Nullable Connection open;

        GatewayConnection(URI gateway) {
            this.gateway = gateway;
        }

        Response send(Person person, String method, String path) throws IOException {
            Connection connection = open == null ? new Connection(gateway) : open;
            open = connection;
            try {
                Map<String, String> headers = Map.of(
                        "Cookie",
                        person.cookie(),
                        "X-CSRF-Token",
                        DevelopmentKeys.CSRF,
                        "Accept",
                        "application/json, application/problem+json");
                return connection.send(Request.of(method, gateway, "/api/v1" + path, headers, ""));
            } catch (IOException e) {
                close();
                throw e;
            }
        }

        void close() {
            try {
                if (open != null) {
                    open.close();
                }
                open = null;
            } catch (IOException _) {
                // It was broken already.
            }
        }
    }
}
