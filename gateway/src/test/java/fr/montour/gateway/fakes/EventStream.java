package fr.montour.gateway.fakes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A browser's connection to a stream of events. */
public final class EventStream implements AutoCloseable {

    /** What comes after the last event. */
    public static final String END = "";

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpResponse<InputStream> response;
    private final BufferedReader reader;

    /** Opens the stream with the session of the browser and its place in the line. */
    public EventStream(TestBrowser browser, String path) {
        var request = browser.request(path)
                .header("Accept", "text/event-stream")
                .header("Cookie", cookies(browser))
                .build();
        try {
            response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        reader = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    public int status() {
        return response.statusCode();
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /** The next event's data, or {@link #END}. */
    public CompletableFuture<String> next() {
        return CompletableFuture.supplyAsync(() -> events().findFirst().orElse(END));
    }

    /** The end of the stream, whatever comes before it. */
    public CompletableFuture<Long> end() {
        return CompletableFuture.supplyAsync(() -> events().count());
    }

    private Stream<String> events() {
        return reader.lines().filter(line -> line.startsWith("data:"));
    }

    private static String cookies(TestBrowser browser) {
        return Stream.of("__Host-montour-session", "__Host-montour-place-" + FakeAnswers.LINE)
                .filter(name -> browser.cookie(name) != null)
                .map(name -> name + "=" + browser.cookie(name))
                .collect(Collectors.joining("; "));
    }

    /** Closes the connection as a browser does that goes away. */
    public void leave() throws IOException {
        response.body().close();
        client.shutdownNow();
    }

    @Override
    public void close() throws IOException {
        leave();
    }
}
