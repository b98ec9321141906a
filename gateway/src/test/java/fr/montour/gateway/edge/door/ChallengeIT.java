package fr.montour.gateway.edge.door;

import static fr.montour.gateway.fakes.FakeAnswers.LINE;
import static fr.montour.gateway.fakes.TestBrowser.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.montour.gateway.edge.door.ProofOfWork.Puzzle;
import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.fakes.GatewayUnderTest;
import fr.montour.gateway.fakes.TestBrowser;
import io.micronaut.json.JsonMapper;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChallengeIT {

    private static final String PASS = "__Host-montour-pass";
    private static final String SITES = "/sites?q=bobi";

    private static final GatewayUnderTest gateway = new GatewayUnderTest(Map.of(
            "montour.door.exempt-networks", "192.0.2.0/24",
            "montour.door.trusted-proxies", "127.0.0.1",
            "montour.door.limits.network-look", "1/min burst 20",
            "montour.door.limits.network-login", "1/min burst 2",
            "montour.door.limits.pass-look", "1/min burst 5",
            "montour.door.limits.network-wait", "1/min burst 1",
            "montour.door.challenge.easiest", "1000",
            "montour.door.challenge.hardest", "2000",
            "montour.door.challenge.wait-time", "1s"));

    private final TestBrowser visitor = gateway.visitor();

    @BeforeAll
    static void aCrowdComesFromOneNetwork() {
        var crowd = gateway.visitor();
        IntStream.range(0, 12).forEach(i -> crowd.get("/"));
        IntStream.range(0, 2).forEach(i -> crowd.get("/login"));
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void unknownVisitorsOfThatNetworkAreAskedForWorkAndOthersAreNot() {
        var page = visitor.get(SITES);
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.body()).contains("votre place est gardée").contains("Vous n’avez rien à faire");
        assertThat(from("198.51.100.1", SITES).statusCode()).isEqualTo(200);
        assertThat(from("192.0.2.1", SITES).statusCode()).isEqualTo(200);
    }

    @Test
    void workOpensTheDoorUntilThePassIsUsedUp() throws Exception {
        var challenge = challenge(visitor.get(SITES));
        assertThat(challenge.attr("data-next")).isEqualTo(SITES);
        assertThat(answer(visitor, challenge, solved(challenge)).statusCode()).isEqualTo(204);
        assertThat(IntStream.range(0, 8)
                        .takeWhile(i -> visitor.get(SITES).statusCode() == 200)
                        .count())
                .isEqualTo(5);
    }

    @Test
    void aSolutionIsSpentOnce() throws Exception {
        var challenge = challenge(visitor.get(SITES));
        var solution = solved(challenge);
        assertThat(answer(visitor, challenge, solution).statusCode()).isEqualTo(204);
        var again = answer(gateway.visitor(), challenge, solution);
        assertThat(again.statusCode()).isEqualTo(403);
        assertThat(again.body()).contains("pass-refused", "REPLAYED");
        assertThat(again.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(location(visitor.get(challenge.attr("data-wait")))).isEqualTo(SITES);
    }

    @Test
    void aSolutionBelongsToItsTicket() throws Exception {
        var mine = challenge(visitor.get(SITES));
        var other = challenge(visitor.get("/"));
        assertThat(answer(visitor, other, solved(mine)).body()).contains("FORGED");
        assertThat(visitor.cookie(PASS)).isNull();
    }

    @Test
    void aTicketThatWasTamperedWithOpensNothing() throws Exception {
        var challenge = challenge(visitor.get(SITES));
        var solution = solved(challenge);
        challenge.attr("data-ticket", challenge.attr("data-ticket") + "A");
        assertThat(answer(visitor, challenge, solution).body()).contains("EXPIRED");
        assertThat(visitor.get("/door/wait?ticket=nonsense").statusCode()).isEqualTo(403);
    }

    @Test
    void aPassForLookingDoesNotBeginALogin() throws Exception {
        var looking = challenge(visitor.get(SITES));
        answer(visitor, looking, solved(looking));
        var login = visitor.get("/login?next=%2Fappointments");
        assertThat(login.statusCode()).isEqualTo(429);
        var challenge = challenge(login);
        answer(visitor, challenge, solved(challenge));
        assertThat(challenge.attr("data-next")).isEqualTo("/login?next=%2Fappointments");
        assertThat(location(visitor.get(challenge.attr("data-next")))).contains("/realms/usagers/");
        assertThat(visitor.get(SITES).statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsLoggedInIsNeverAsked() {
        var applicant = gateway.signedIn(Audience.APPLICANTS, "applicant");
        assertThat(IntStream.range(0, 30).map(i -> applicant.get("/").statusCode()))
                .containsOnly(200);
        assertThat(applicant.get("/appointments").statusCode()).isEqualTo(200);
        assertThat(applicant
                        .api("PUT", "/api/v1/lines/" + LINE + "/place", null)
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void theApiGetsTheChallengeInItsProblem() {
        var response = visitor.api("GET", "/api/v1/sites", null);
        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(response.body())
                .contains("\"type\":\"urn:montour:problem:challenge-required\"", "\"ticket\":\"")
                .contains("\"algorithm\":\"SHA-256\"", "\"maxnumber\":", "\"salt\":\"", "\"signature\":\"");
    }

    @Test
    void whoCannotComputeWaitsInstead() {
        var patient = gateway.visitor();
        var challenge = challenge(from(patient, "203.0.113.1", SITES, 12));
        String refresh = challenge.attr("data-refresh");
        assertThat(refresh).matches("\\d+;url=/door/wait\\?ticket=.+");
        String wait = challenge.attr("data-wait");
        assertThat(from(patient, "203.0.113.1", wait, 1).statusCode()).isEqualTo(429);
        // Another network may not use the ticket.
        assertThat(location(from("203.0.113.2", wait))).isEqualTo(SITES);
        await().until(() -> location(from(patient, "203.0.113.1", wait, 1)).equals(SITES));
        assertThat(patient.cookie(PASS)).isNotNull();
        assertThat(from(patient, "203.0.113.1", SITES, 1).statusCode()).isEqualTo(200);

        // The next one of the same network has to wait for its turn, and a pass of this kind is good in its network
        // only.
        var next = gateway.visitor();
        String nextWait = challenge(from(next, "203.0.113.1", SITES, 1)).attr("data-wait");
        await().pollDelay(java.time.Duration.ofMillis(1100))
                .untilAsserted(
                        () -> assertThat(from(next, "203.0.113.1", nextWait, 1).statusCode())
                                .isEqualTo(429));
        from("203.0.113.3", SITES);
        assertThat(from(patient, "203.0.113.3", SITES, 12).statusCode()).isEqualTo(429);
    }

    private static Element challenge(HttpResponse<String> page) {
        assertThat(page.statusCode()).as(page.body()).isEqualTo(429);
        var document = Jsoup.parse(page.body());
        var box = document.expectFirst("#challenge");
        box.attr("data-refresh", document.select("meta[http-equiv=refresh]").attr("content"));
        return box.attr("data-wait", box.select("a").attr("href"));
    }

    private static ProofOfWork.Solution solved(Element challenge) throws Exception {
        String text = challenge.attr("data-challenge");
        return ProofOfWorkTest.solve(
                Objects.requireNonNull(gateway.bean(JsonMapper.class).readValue(text, Puzzle.class)));
    }

    private static HttpResponse<String> answer(TestBrowser from, Element challenge, ProofOfWork.Solution solution)
            throws Exception {
        var body = Map.of("ticket", challenge.attr("data-ticket"), "solution", solution);
        return from.api(
                "POST", "/api/v1/door/pass", gateway.bean(JsonMapper.class).writeValueAsString(body));
    }

    private static HttpResponse<String> from(String address, String path) {
        return from(gateway.visitor(), address, path, 1);
    }

    /** The last answer of so many. */
    private static HttpResponse<String> from(TestBrowser browser, String address, String path, int times) {
        IntStream.range(1, times)
                .forEach(i -> browser.send(
                        browser.request(path).header("X-Forwarded-For", address).GET()));
        return browser.send(
                browser.request(path).header("X-Forwarded-For", address).GET());
    }
}
