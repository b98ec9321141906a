package fr.montour.gateway;

import static fr.montour.gateway.fakes.FakeAnswers.LINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.fakes.FakeAnswers;
import fr.montour.gateway.fakes.GatewayUnderTest;
import fr.montour.gateway.fakes.TestBrowser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Streams of events for those near the front. Number 42 waits; the fake board begins at 40. */
class EventsIT {

    private static final String PLACE = "/api/v1/lines/" + LINE + "/place";
    private static final String EVENTS = PLACE + "/events";

    private static final GatewayUnderTest gateway =
            new GatewayUnderTest(Map.of("montour.gateway.open-streams", 2, "montour.gateway.board-refresh", "300ms"));

    private final TestBrowser applicant = gateway.signedIn(Audience.APPLICANTS, "applicant");

    @BeforeEach
    void inLine() {
        gateway.services().reset();
        await().untilAsserted(() ->
                assertThat(applicant.api("PUT", PLACE, null).statusCode()).isEqualTo(201));
        await().untilAsserted(() -> assertThat(
                        applicant.api("GET", PLACE + "/status", null).body())
                .contains("\"ahead\":1", "\"events\":true"));
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void anEventArrivesSoonAfterTheBoardChangedAndTheCallEndsTheStream() throws IOException {
        try (var stream = new Listening(applicant)) {
            assertThat(stream.status()).isEqualTo(200);
            assertThat(stream.header("X-Accel-Buffering")).hasValue("no");
            assertThat(stream.next())
                    .succeedsWithin(Duration.ofSeconds(5))
                    .asString()
                    .contains("\"ahead\":1");
            gateway.services().answer("GET /board", 200, FakeAnswers.board(41));
            assertThat(stream.next())
                    .succeedsWithin(Duration.ofMillis(1_500))
                    .asString()
                    .contains("\"ahead\":0", "\"state\":\"WAITING\"");
            gateway.services().answer("GET /board", 200, FakeAnswers.board(42));
            assertThat(stream.next())
                    .succeedsWithin(Duration.ofMillis(1_500))
                    .asString()
                    .contains("MAYBE_CALLED");
            assertThat(stream.next()).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(Listening.END);
        }
    }

    @Test
    void beyondTheCapPeoplePollUntilSomebodyLeaves() throws IOException {
        try (var first = new Listening(applicant);
                var second = new Listening(applicant)) {
            assertThat(first.next()).succeedsWithin(Duration.ofSeconds(5));
            assertThat(second.next()).succeedsWithin(Duration.ofSeconds(5));
            try (var third = new Listening(applicant)) {
                assertThat(third.status()).isEqualTo(204);
                assertThat(third.header("Retry-After")).hasValue("2");
            }
            first.leave();
            // A board that moves makes the gateway write, and so find out at once that the browser has gone.
            gateway.services().answer("GET /board", 200, FakeAnswers.board(39));
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                try (var fourth = new Listening(applicant)) {
                    assertThat(fourth.status()).isEqualTo(200);
                }
            });
        }
    }

    @Test
    void whoeverIsFarBackPolls() throws IOException {
        gateway.services().answer("GET /board", 200, FakeAnswers.board(10).replace("\"credit\":60", "\"credit\":0"));
        await().untilAsserted(() -> assertThat(
                        applicant.api("GET", PLACE + "/status", null).body())
                .contains("\"ahead\":31", "\"events\":false", "\"noEstimate\":\"no-appointments\""));
        try (var stream = new Listening(applicant)) {
            assertThat(stream.status()).isEqualTo(204);
            assertThat(stream.header("Retry-After")).isPresent();
        }
    }

    @Test
    void withoutPlaceCookieOneAsksForTheStatusFirst() throws IOException {
        try (var stream = new Listening(gateway.signedIn(Audience.APPLICANTS, "applicant"))) {
            assertThat(stream.status()).isEqualTo(204);
        }
    }

    /** A browser's connection to the stream. */
    private static final class Listening implements AutoCloseable {

        static final String END = "";

        private final java.net.http.HttpClient client = java.net.http.HttpClient.newHttpClient();
        private final java.net.http.HttpResponse<InputStream> response;
        private final BufferedReader reader;

        Listening(TestBrowser browser) {
            var request = browser.request(EVENTS)
                    .header("Accept", "text/event-stream")
                    .header("Cookie", cookies(browser))
                    .build();
            try {
                response = client.send(request, java.net.http.HttpResponse.BodyHandlers.ofInputStream());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            reader = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
        }

        int status() {
            return response.statusCode();
        }

        Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }

        /** The next event's data, or {@link #END}. */
        CompletableFuture<String> next() {
            return CompletableFuture.supplyAsync(() -> reader.lines()
                    .filter(line -> line.startsWith("data:"))
                    .findFirst()
                    .orElse(END));
        }

        private static String cookies(TestBrowser browser) {
            var cookies = new StringBuilder();
            for (String name : new String[] {"__Host-montour-session", "__Host-montour-place-" + LINE}) {
                String value = browser.cookie(name);
                if (value != null) {
                    cookies.append(cookies.isEmpty() ? "" : "; ")
                            .append(name)
                            .append('=')
                            .append(value);
                }
            }
            return cookies.toString();
        }

        void leave() throws IOException {
            response.body().close();
            client.shutdownNow();
        }

        @Override
        public void close() throws IOException {
            leave();
        }
    }
}
