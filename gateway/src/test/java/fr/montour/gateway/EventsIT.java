package fr.montour.gateway;

import static fr.montour.gateway.fakes.FakeAnswers.LINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.fakes.EventStream;
import fr.montour.gateway.fakes.FakeAnswers;
import fr.montour.gateway.fakes.GatewayUnderTest;
import fr.montour.gateway.fakes.TestBrowser;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
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
        try (var stream = new EventStream(applicant, EVENTS)) {
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
            assertThat(stream.next()).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(EventStream.END);
        }
    }

    @Test
    void beyondTheCapPeoplePollUntilSomebodyLeaves() throws IOException {
        try (var first = new EventStream(applicant, EVENTS);
                var second = new EventStream(applicant, EVENTS)) {
            assertThat(first.next()).succeedsWithin(Duration.ofSeconds(5));
            assertThat(second.next()).succeedsWithin(Duration.ofSeconds(5));
            try (var third = new EventStream(applicant, EVENTS)) {
                assertThat(third.status()).isEqualTo(204);
                assertThat(third.header("Retry-After")).hasValue("2");
            }
            first.leave();
            // A board that moves makes the gateway write, and so find out at once that the browser has gone.
            gateway.services().answer("GET /board", 200, FakeAnswers.board(39));
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                try (var fourth = new EventStream(applicant, EVENTS)) {
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
        try (var stream = new EventStream(applicant, EVENTS)) {
            assertThat(stream.status()).isEqualTo(204);
            assertThat(stream.header("Retry-After")).isPresent();
        }
    }

    @Test
    void withoutPlaceCookieOneAsksForTheStatusFirst() throws IOException {
        try (var stream = new EventStream(gateway.signedIn(Audience.APPLICANTS, "applicant"), EVENTS)) {
            assertThat(stream.status()).isEqualTo(204);
        }
    }
}
