package fr.montour.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.montour.gateway.applicant.place.PlaceCookie;
import fr.montour.gateway.edge.cookie.CookieSeal;
import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.fakes.FakeAnswers;
import fr.montour.gateway.fakes.GatewayUnderTest;
import fr.montour.gateway.fakes.TestBrowser;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The board and what is younger than it. */
class NewLineIT {

    private static final String YOUNG = "93008-new-permit";

    private static final GatewayUnderTest gateway =
            new GatewayUnderTest(Map.of("montour.gateway.board-refresh", "300ms"));

    private final TestBrowser applicant = gateway.signedIn(Audience.APPLICANTS, "applicant");

    @BeforeEach
    void ordinaryDay() {
        gateway.services().reset();
        ticket(FakeAnswers.LINE);
        await().untilAsserted(() -> assertThat(status(FakeAnswers.LINE)).contains("\"ahead\":1"));
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void aLineTooYoungForTheBoardIsAskedForOnceByEverybodyTogether() {
        gateway.services()
                .answer("GET /lines/" + YOUNG, 200, FakeAnswers.line("OPEN").replace(FakeAnswers.LINE, YOUNG));
        ticket(YOUNG);
        var polls = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> status(YOUNG)))
                .toList();
        assertThat(polls).allSatisfy(poll -> assertThat(poll.join()).contains("\"number\":42", "\"ahead\":1"));
        assertThat(gateway.services().asked("GET /lines/" + YOUNG)).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void aLineThatDoesNotExistIsRememberedForAMoment() {
        gateway.services().refuse("GET /lines/93008-nothing", 404, "line-unknown");
        ticket("93008-nothing");
        for (int i = 0; i < 5; i++) {
            assertThat(status("93008-nothing")).contains("line-unknown");
        }
        assertThat(gateway.services().asked("GET /lines/93008-nothing")).hasSizeLessThan(5);
        ticket("nowhere");
        assertThat(status("nowhere")).contains("line-unknown");
        assertThat(gateway.services().asked("GET /lines/nowhere")).isEmpty();
    }

    @Test
    void askingForManyLinesDoesNotHammerTheService() {
        long before = System.nanoTime();
        for (int i = 0; i < 100; i++) {
            String line = "93008-many-" + i;
            gateway.services().refuse("GET /lines/" + line, 404, "line-unknown");
            ticket(line);
            status(line);
        }
        long seconds = Duration.ofNanos(System.nanoTime() - before).toSeconds() + 1;
        long asked = IntStream.range(0, 100)
                .mapToLong(i ->
                        gateway.services().asked("GET /lines/93008-many-" + i).size())
                .sum();
        assertThat(asked).isPositive().isLessThanOrEqualTo(20 * (seconds + 1));
    }

    @Test
    void aChangeOfTheBoardIsSeenWithinASecond() {
        gateway.services().answer("GET /board", 200, FakeAnswers.board(41));
        await().atMost(Duration.ofSeconds(1))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(status(FakeAnswers.LINE)).contains("\"ahead\":0"));
    }

    private String status(String line) {
        return applicant
                .api("GET", "/api/v1/lines/" + line + "/place/status", null)
                .body();
    }

    private void ticket(String line) {
        var now = Instant.now();
        var ticket = new PlaceCookie(line, 42, "p_1", null, now, now.plusSeconds(600));
        applicant.with(
                "__Host-montour-place-" + line, gateway.bean(CookieSeal.class).seal(PlaceCookie.PURPOSE, ticket));
    }
}
