package fr.montour.gateway.edge.door;

import static fr.montour.gateway.fakes.FakeAnswers.LINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.fakes.GatewayUnderTest;
import fr.montour.gateway.fakes.TestBrowser;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OverloadIT {

    private static final int SPACES = 3;
    private static final String PLACE = "/api/v1/lines/" + LINE + "/place";
    private static final String MINE = "GET /places/me";

    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final GatewayUnderTest gateway = new GatewayUnderTest(Map.of(
            "montour.door.in-flight", SPACES,
            "montour.door.patience", "50ms",
            "montour.door.busy-for", "1s",
            "montour.door.exempt-networks", "",
            "montour.gateway.call-timeout", "30s"));
    private final TestBrowser applicant = gateway.signedIn(Audience.APPLICANTS, "applicant");

    @AfterEach
    void stop() {
        gateway.services().letGo();
        gateway.close();
    }

    @Test
    void theOneTooManyIsRefusedPromptlyWhilePollsGoOnAndAllIsWellAfterwards() {
        applicant.api("PUT", PLACE, null);
        var held = fillTheLane();

        long begun = System.nanoTime();
        var refused = applicant.api("PUT", PLACE, null);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("urn:montour:problem:overloaded");
        assertThat(retryAfter(refused)).isBetween(5L, 10L);
        assertThat(gateway.services().asked("PUT /lines/" + LINE + "/places/me"))
                .hasSize(1);

        long board = gateway.services().asked("GET /board").size();
        assertThat(applicant.get(PLACE + "/status").statusCode()).isEqualTo(200);
        await().untilAsserted(
                        () -> assertThat(gateway.services().asked("GET /board")).hasSizeGreaterThan((int) board));
        // Another service is not slow.
        assertThat(gateway.visitor().get("/sites/93008").statusCode()).isIn(200, 429);

        gateway.services().letGo();
        assertThat(held).allSatisfy(page -> assertThat(page.join().statusCode()).isEqualTo(200));
        assertThat(applicant.api("PUT", PLACE, null).statusCode()).isEqualTo(201);
    }

    @Test
    void thePageKeepsThePlaceAndComesBackByItself() {
        applicant.api("PUT", PLACE, null);
        String cookie = applicant.cookie("__Host-montour-place-" + LINE);
        fillTheLane();
        var page = applicant.get("/lines/" + LINE + "/place");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body())
                .contains("Votre place dans la file est gardée")
                .containsPattern("http-equiv=\"refresh\" content=\"\\d+;url=/lines/" + LINE + "/place\"");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(applicant.cookie("__Host-montour-place-" + LINE)).isEqualTo(cookie);
    }

    @Test
    void aFormThatFoundNoRoomLeadsBackToItsPage() {
        fillTheLane();
        var refused = applicant.send(applicant
                .request("/lines/" + LINE + "/place")
                .header("Referer", gateway.uri("/lines/" + LINE).toString())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("_csrf=" + GatewayUnderTest.CSRF)));
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains(";url=/lines/" + LINE + "\"");
    }

    @Test
    void underLoadUnknownVisitorsAreAskedForWorkAndKnownOnesAreNot() {
        assertThat(gateway.visitor().get("/sites").statusCode()).isEqualTo(200);
        fillTheLane();
        applicant.api("PUT", PLACE, null);
        assertThat(gateway.visitor().get("/sites").statusCode()).isEqualTo(429);
        assertThat(gateway.visitor().get("/login").statusCode()).isEqualTo(429);
        assertThat(applicant.get("/sites").statusCode()).isEqualTo(200);
        gateway.services().letGo();
        await().untilAsserted(() ->
                assertThat(gateway.visitor().get("/sites").statusCode()).isEqualTo(200));
    }

    @Test
    void aServiceThatIsAwayIsSaidOnAPageThatKeepsThePlaceAndComesBack() {
        applicant.api("PUT", PLACE, null);
        gateway.services().down(true);
        var page = applicant.get("/lines/" + LINE + "/place");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body())
                .contains("Votre place est gardée")
                .containsPattern("http-equiv=\"refresh\" content=\"\\d+;url=/lines/" + LINE + "/place\"");
        assertThat(applicant.get(PLACE + "/status").statusCode()).isEqualTo(200);
        gateway.services().down(false);
        assertThat(applicant.get("/lines/" + LINE + "/place").statusCode()).isEqualTo(200);
    }

    private List<CompletableFuture<HttpResponse<String>>> fillTheLane() {
        gateway.services().hold(MINE);
        int before = gateway.services().asked(MINE).size();
        var held = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> gateway.signedIn(Audience.APPLICANTS, "applicant").get("/appointments"), threads))
                .limit(SPACES)
                .toList();
        await().until(() -> gateway.services().asked(MINE).size() == before + SPACES);
        return held;
    }

    private static long retryAfter(HttpResponse<?> response) {
        return response.headers().firstValueAsLong("Retry-After").orElse(0);
    }
}
