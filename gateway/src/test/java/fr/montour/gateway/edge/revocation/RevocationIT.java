package fr.montour.gateway.edge.revocation;

import static fr.montour.gateway.fakes.FakeAnswers.LINE;
import static fr.montour.gateway.fakes.TestBrowser.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.edge.session.Revocation.Kind;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.fakes.EventStream;
import fr.montour.gateway.fakes.GatewayUnderTest;
import fr.montour.gateway.fakes.TestBrowser;
import fr.montour.platform.words.Language;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sessions that end before their time, at two gateways in front of the same services. */
class RevocationIT {

    private static final Duration PROMISED = Duration.ofSeconds(5);
    private static final String COOKIE = "__Host-montour-session";
    private static final String PLACE = "/api/v1/lines/" + LINE + "/place";
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private static final GatewayUnderTest gateway = new GatewayUnderTest(Map.of());
    private static final GatewayUnderTest other = new GatewayUnderTest(sameServices());

    private final String person = "p_" + COUNTER.incrementAndGet();

    private static Map<String, Object> sameServices() {
        String services = gateway.services().uri().toString();
        return Map.of(
                "montour.services.identity", services,
                "montour.services.waiting-room", services,
                "montour.services.slot", services);
    }

    @AfterEach
    void identityServiceAnswers() {
        gateway.services().revocations().away(false);
    }

    @AfterAll
    static void stop() {
        other.close();
        gateway.close();
    }

    @Test
    void aCookieKeptAtLogoutOpensNothingAnyMoreAtAnyGateway() throws IOException {
        var applicant = loggedIn("applicant");
        String kept = String.valueOf(applicant.cookie(COOKIE));
        var thief = gateway.visitor().with(COOKIE, kept);
        var elsewhere = other.visitor().with(COOKIE, kept);
        assertThat(elsewhere.get("/appointments").statusCode()).isEqualTo(200);

        applicant.post("/logout", Map.of());

        assertRefused(thief);
        await().atMost(PROMISED)
                .untilAsserted(() ->
                        assertThat(elsewhere.get("/appointments").statusCode()).isEqualTo(303));
        assertRefused(elsewhere.with(COOKIE, kept));
    }

    @Test
    void otherSessionsOfWhoLogsOutGoOn() {
        var one = loggedIn("applicant");
        var two = loggedIn("applicant");
        one.post("/logout", Map.of());
        assertThat(two.get("/appointments").statusCode()).isEqualTo(200);
    }

    @Test
    void aPersonWhoIsBlockedWhileLoggedInIsRefusedOnEveryWayIn() throws IOException {
        var applicant = loggedIn("applicant");
        assertThat(applicant.api("PUT", PLACE, null).statusCode()).isEqualTo(201);
        await().untilAsserted(() ->
                assertThat(applicant.api("GET", PLACE + "/status", null).body()).contains("\"events\":true"));
        try (var stream = new EventStream(applicant, PLACE + "/events")) {
            assertThat(stream.next()).succeedsWithin(PROMISED).asString().contains("WAITING");

            gateway.services().revocations().add(Kind.PERSON, person, null);

            await().atMost(PROMISED)
                    .untilAsserted(() -> assertThat(applicant
                                    .api("GET", PLACE + "/status", null)
                                    .statusCode())
                            .isEqualTo(401));
            assertThat(stream.end()).succeedsWithin(PROMISED);
        }
        assertRefused(loggedIn("applicant"));
    }

    @Test
    void whoLogsInAfterBeingUnblockedIsNotTroubledByWhatWasRevokedBefore() {
        var before = loggedIn("applicant");
        gateway.services().revocations().add(Kind.PERSON, person, null);
        await().atMost(PROMISED)
                .untilAsserted(() ->
                        assertThat(before.get("/appointments").statusCode()).isEqualTo(303));
        var after = loggedIn("applicant", gateway.services().revocations().last());
        assertThat(after.get("/appointments").statusCode()).isEqualTo(200);
    }

    @Test
    void anAgentWhoLosesARoleLogsInAgain() {
        var supervisor = loggedIn("supervisor");
        assertThat(supervisor.get("/staff").statusCode()).isEqualTo(200);
        gateway.services().revocations().add(Kind.ROLE, person, "supervisor");
        await().atMost(PROMISED)
                .untilAsserted(
                        () -> assertThat(location(supervisor.get("/staff"))).startsWith("/login/staff"));
        assertThat(loggedIn("agent").get("/staff").statusCode()).isEqualTo(200);
    }

    @Test
    void logoutThatIdentityServiceDidNotHearOfIsToldAgain() {
        var applicant = loggedIn("applicant");
        var kept = other.visitor().with(COOKIE, String.valueOf(applicant.cookie(COOKIE)));
        gateway.services().revocations().away(true);
        assertThat(applicant.post("/logout", Map.of()).statusCode()).isEqualTo(303);
        gateway.services().revocations().away(false);
        await().atMost(PROMISED)
                .untilAsserted(
                        () -> assertThat(kept.get("/appointments").statusCode()).isEqualTo(303));
    }

    @Test
    void whileIdentityServiceIsAwayForLongChangesAreRefusedAndPollsGoOn() {
        try (var alone = new GatewayUnderTest(
                Map.of("montour.revocations.tolerance", "1s", "montour.revocations.refresh", "100ms"))) {
            var applicant = alone.signedIn(Audience.APPLICANTS, "applicant");
            assertThat(applicant.api("PUT", PLACE, null).statusCode()).isEqualTo(201);
            alone.services().revocations().away(true);
            await().atMost(PROMISED).untilAsserted(() -> {
                var refused = applicant.api("PUT", PLACE, null);
                assertThat(refused.statusCode()).isEqualTo(503);
                assertThat(refused.body()).contains("urn:montour:problem:session-unconfirmed");
                assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            });
            var page = applicant.post("/lines/" + LINE + "/place/leave", Map.of());
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("Votre place est gardée");
            assertThat(alone.services().asked("DELETE /lines/" + LINE + "/places/me"))
                    .isEmpty();
            assertThat(applicant.api("GET", PLACE + "/status", null).statusCode())
                    .isEqualTo(200);
            assertThat(applicant.get("/appointments").statusCode()).isEqualTo(200);

            alone.services().revocations().away(false);
            await().atMost(PROMISED)
                    .untilAsserted(
                            () -> assertThat(applicant.api("PUT", PLACE, null).statusCode())
                                    .isEqualTo(201));
            alone.services().revocations().away(true);
            await().until(() -> !alone.bean(RevocationWatch.class).isCurrent());
            assertThat(applicant.post("/logout", Map.of()).statusCode()).isEqualTo(303);
        }
    }

    @Test
    void aGatewayIsNotReadyBeforeItHasReadTheWholeList() {
        try (var starting = GatewayUnderTest.started(
                Map.of("montour.services.identity", "http://127.0.0.1:1", "montour.revocations.refresh", "100ms"))) {
            assertThat(readiness(starting)).isEqualTo(503);
            assertThat(starting.signedIn(Audience.APPLICANTS, "applicant")
                            .api("PUT", PLACE, null)
                            .body())
                    .contains("session-unconfirmed");
        }
        assertThat(readiness(gateway)).isEqualTo(200);
    }

    /** On pages, in the API, in polls and streams, for reading and for changing. */
    private static void assertRefused(TestBrowser browser) throws IOException {
        String cookie = String.valueOf(browser.cookie(COOKIE));
        await().atMost(PROMISED)
                .untilAsserted(() -> assertThat(browser.with(COOKIE, cookie)
                                .api("GET", PLACE + "/status", null)
                                .statusCode())
                        .isEqualTo(401));
        for (String path : new String[] {PLACE, PLACE + "/status", "/api/v1/places"}) {
            var refused = browser.with(COOKIE, cookie).api("GET", path, null);
            assertThat(refused.statusCode()).as(path).isEqualTo(401);
            assertThat(refused.body()).as(path).contains("session-expired");
        }
        try (var stream = new EventStream(browser.with(COOKIE, cookie), PLACE + "/events")) {
            assertThat(stream.status()).isEqualTo(401);
        }
        assertThat(browser.with(COOKIE, cookie).api("PUT", PLACE, null).statusCode())
                .isEqualTo(401);
        for (String path : new String[] {"/appointments", "/account", "/lines/" + LINE + "/place"}) {
            assertThat(location(browser.with(COOKIE, cookie).get(path)))
                    .as(path)
                    .startsWith("/login");
        }
        assertThat(location(browser.with(COOKIE, cookie).post("/lines/" + LINE + "/place", Map.of())))
                .startsWith("/login");
    }

    private static int readiness(GatewayUnderTest some) {
        return some.visitor()
                .send(HttpRequest.newBuilder(some.managementUri("/health/readiness")))
                .statusCode();
    }

    private TestBrowser loggedIn(String role) {
        return loggedIn(role, 0);
    }

    private TestBrowser loggedIn(String role, long position) {
        var session = new Session(
                "s_" + COUNTER.incrementAndGet(),
                role.equals("applicant") ? Audience.APPLICANTS : Audience.STAFF,
                person,
                Set.of(role),
                "93008",
                Set.of("*"),
                "eidas1",
                "Claire",
                Language.FRENCH,
                true,
                GatewayUnderTest.CSRF,
                position,
                Instant.now().plusSeconds(600));
        return gateway.visitor().with(COOKIE, gateway.sealed(session));
    }
}
