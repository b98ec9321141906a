package fr.montour.gateway.edge.door;

import static fr.montour.gateway.fakes.FakeAnswers.LINE;
import static fr.montour.gateway.fakes.TestBrowser.location;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.fakes.GatewayUnderTest;
import fr.montour.gateway.fakes.TestBrowser;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LimitsIT {

    private static final String PLACE = "/api/v1/lines/" + LINE + "/place";
    private static final String STATUS = PLACE + "/status";
    private static final String FEW = "1/min burst 3";

    private final GatewayUnderTest gateway = new GatewayUnderTest(Map.of(
            "montour.door.exempt-networks",
            "192.0.2.0/24",
            "montour.door.trusted-proxies",
            "127.0.0.1",
            "montour.door.limits.person-change",
            FEW,
            "montour.door.limits.person-poll",
            FEW,
            "montour.door.limits.session-look",
            FEW,
            "montour.door.limits.network-change",
            FEW));
    private final TestBrowser applicant = gateway.signedIn(Audience.APPLICANTS, "applicant");

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void whoChangesTooMuchIsToldWhenToComeBackAndKeepsTheirPlace() {
        IntStream.range(0, 3)
                .forEach(i -> assertThat(applicant.api("PUT", PLACE, null).statusCode())
                        .isLessThan(300));
        var api = applicant.api("PUT", PLACE, null);
        assertThat(api.statusCode()).isEqualTo(429);
        assertThat(api.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(api.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(api.body()).contains("urn:montour:problem:rate-limited", "\"correlationId\"");

        var page = applicant.post("/lines/" + LINE + "/place/claim", Map.of());
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.body())
                .contains("Un peu trop de demandes", "Votre place est gardée", "<meta http-equiv=\"refresh\"");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();

        assertThat(applicant.cookie("__Host-montour-place-" + LINE)).isNotNull();
        assertThat(applicant.get(STATUS).statusCode()).isEqualTo(200);
        assertThat(counted("person", "change", true)).isEqualTo(2);
    }

    @Test
    void aSecondSessionOfThePersonDoesNotHelp() {
        IntStream.range(0, 3).forEach(i -> applicant.api("PUT", PLACE, null));
        var elsewhere = signedIn("p_1", "s_2");
        assertThat(elsewhere.api("PUT", PLACE, null).statusCode()).isEqualTo(429);
        assertThat(signedIn("p_2", "s_3").api("PUT", PLACE, null).statusCode()).isEqualTo(201);
    }

    @Test
    void whoPollsTooOftenIsRefusedInEnglishToo() {
        applicant.api("PUT", PLACE, null);
        IntStream.range(0, 3)
                .forEach(i -> assertThat(applicant.get(STATUS).statusCode()).isEqualTo(200));
        assertThat(applicant.get(STATUS).statusCode()).isEqualTo(429);
        applicant.with("__Host-montour-language", "en");
        IntStream.range(0, 3).forEach(i -> applicant.get("/account"));
        assertThat(applicant.get("/account").body()).contains("Your place is kept", "This page reloads by itself in");
    }

    @Test
    void onlyATrustedProxySaysWhereSomebodyComesFrom() {
        assertThat(languages("198.51.100.1")).isEqualTo(3);
        assertThat(languages("198.51.100.2")).isEqualTo(3);
        // The proxy appends who asked it; what stands before was made up by the client.
        assertThat(languages("203.0.113.77, 198.51.100.2")).isZero();
        assertThat(languages("2001:db8::1")).isEqualTo(3);
        assertThat(languages("2001:db8::2")).isZero();
    }

    @Test
    void exemptNetworksAreCountedButNotRefused() {
        assertThat(languages("192.0.2.7")).isEqualTo(20);
        assertThat(counted("network", "change", false)).isEqualTo(17);
    }

    @Test
    void withoutTrustedProxiesTheHeaderIsNotBelieved() {
        try (var alone = new GatewayUnderTest(
                Map.of("montour.door.exempt-networks", "192.0.2.0/24", "montour.door.limits.network-change", FEW))) {
            long accepted = IntStream.range(0, 20)
                    .filter(i -> language(alone.visitor(), "192.0.2." + i).statusCode() == 303)
                    .count();
            assertThat(accepted).isEqualTo(3);
        }
    }

    private long languages(String forwardedFor) {
        return IntStream.range(0, 20)
                .mapToObj(i -> language(gateway.visitor(), forwardedFor))
                .filter(response -> location(response).equals("/sites"))
                .count();
    }

    private static HttpResponse<String> language(TestBrowser visitor, String forwardedFor) {
        return visitor.send(visitor.request("/language")
                .header("X-Forwarded-For", forwardedFor)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("language=en&next=%2Fsites")));
    }

    private TestBrowser signedIn(String person, String session) {
        var like = GatewayUnderTest.session(Audience.APPLICANTS, "applicant", java.time.Duration.ofHours(1));
        var other = new Session(
                session,
                like.audience(),
                person,
                like.roles(),
                like.organisation(),
                like.sites(),
                like.assurance(),
                like.displayName(),
                like.language(),
                true,
                like.csrfToken(),
                like.position(),
                like.expiresAt());
        return gateway.visitor().with("__Host-montour-" + Session.COOKIE, gateway.sealed(other));
    }

    private double counted(String scope, String action, boolean refused) {
        return gateway.bean(MeterRegistry.class)
                .counter("montour.door.limits", "scope", scope, "action", action, "refused", Boolean.toString(refused))
                .count();
    }
}
