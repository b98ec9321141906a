package fr.montour.gateway.fakes;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The three services as docs/contracts describes them, on one port over real HTTP. Answers are given beforehand; what was asked can be
 * read afterwards. An unknown question is answered 404.
 */
public final class FakeServices implements AutoCloseable {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    private static final int REFUSAL = 400;
    private static final Pattern LINE_ID = Pattern.compile("\"lineId\":\"([^\"]+)\"");

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();
    private final FakeRevocations revocations = new FakeRevocations();
    private final List<String> changedPlaces = new CopyOnWriteArrayList<>();
    private volatile boolean down;

    record Answer(int status, String body) {}

    /** What the gateway asked. */
    public record Call(String question, Map<String, List<String>> headers, String body) {

        /** First value of a header. */
        public @Nullable String header(String name) {
            var values = headers.get(name);
            return values == null ? null : values.getFirst();
        }
    }

    public FakeServices() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
        reset();
    }

    /** An ordinary day again, of which nothing was asked yet. */
    public void reset() {
        answers.clear();
        calls.clear();
        changedPlaces.clear();
        FakeAnswers.all(this);
    }

    /** The list of revocations, which outlives a {@link #reset}. */
    public FakeRevocations revocations() {
        return revocations;
    }

    /** Where they answer. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** From now on this question, e.g. {@code GET /sites/93008}, is answered so. */
    public void answer(String question, int status, String body) {
        answers.put(question, new Answer(status, body));
    }

    /** From now on this question is refused. */
    public void refuse(String question, int status, String slug) {
        refuse(question, status, slug, Map.of());
    }

    /** From now on this question is refused, with such details. */
    public void refuse(String question, int status, String slug, Map<String, String> details) {
        String more = details.entrySet().stream()
                .map(detail -> ",\"%s\":\"%s\"".formatted(detail.getKey(), detail.getValue()))
                .collect(Collectors.joining());
        answer(question, status, """
                {"type":"urn:montour:problem:%s","title":"%s","status":%d,"detail":"said by the service","correlationId":"c"%s}
                """.formatted(slug, slug, status, more));
    }

    /** From now on the waiting room says that this place has just changed. */
    public void changed(String lineId, String personId) {
        changedPlaces.add(
                "{\"lineId\":\"%s\",\"personId\":\"%s\",\"at\":\"%s\"}".formatted(lineId, personId, Instant.now()));
    }

    /** Whether connections break off before an answer. */
    public void down(boolean isDown) {
        down = isDown;
    }

    /** From now on this question gets no answer before it is let go. */
    public void hold(String question) {
        held.put(question, new CountDownLatch(1));
    }

    /** Answers what was held, and whoever asks from now on. */
    public void letGo() {
        held.values().forEach(CountDownLatch::countDown);
        held.clear();
    }

    /** Everything asked so far with this question. */
    public List<Call> asked(String question) {
        return calls.stream().filter(call -> call.question().equals(question)).toList();
    }

    /** Everything asked so far. */
    public List<Call> calls() {
        return List.copyOf(calls);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String question = exchange.getRequestMethod() + " " + exchange.getRequestURI();
            if (down) {
                return;
            }
            boolean asksForChanges = question.startsWith("GET /changed-places?since=");
            if (!asksForChanges) {
                calls.add(new Call(question, Map.copyOf(exchange.getRequestHeaders()), body));
            }
            var latch = held.get(question);
            if (latch != null) {
                latch.await();
            }
            var answer = revocations
                    .answer(question, body)
                    .or(() -> asksForChanges ? Optional.of(changes()) : batch(question, body))
                    .orElseGet(() -> answerTo(question));
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.status() < REFUSAL ? JSON : PROBLEM);
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Answer changes() {
        return new Answer(
                200,
                "{\"at\":\"%s\",\"more\":false,\"places\":[%s]}"
                        .formatted(Instant.now(), String.join(",", changedPlaces)));
    }

    private Answer answerTo(String question) {
        return answers.getOrDefault(
                question,
                new Answer(
                        404,
                        "{\"type\":\"urn:montour:problem:not-found\","
                                + "\"title\":\"t\",\"status\":404,\"detail\":\"d\"}"));
    }

    /** Each item of a batch is answered, and remembered, as if it had been asked alone. */
    private Optional<Answer> batch(String question, String body) {
        return switch (question) {
            case "POST /joins" -> Optional.of(items(body, "PUT /lines/%s/places/me"));
            case "POST /claims" -> Optional.of(items(body, "POST /lines/%s/places/me/claim"));
            default -> Optional.empty();
        };
    }

    private Answer items(String body, String alone) {
        String outcomes = LINE_ID.matcher(body)
                .results()
                .map(item -> alone.formatted(item.group(1)))
                .map(question -> {
                    calls.add(new Call(question, Map.of(), ""));
                    Answer answer = answerTo(question);
                    String content = answer.status() < REFUSAL ? "body" : "problem";
                    return "{\"status\":%d,\"%s\":%s}".formatted(answer.status(), content, answer.body());
                })
                .collect(Collectors.joining(",", "[", "]"));
        return new Answer(200, outcomes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
