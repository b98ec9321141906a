package fr.montour.gateway;

import static fr.montour.gateway.fakes.FakeAnswers.LINE;
import static fr.montour.gateway.fakes.TestBrowser.location;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.fakes.GatewayUnderTest;
import fr.montour.gateway.fakes.TestBrowser;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsIT {

    private static final String SESSION = "__Host-montour-session";
    private static final String PLACE_API = "/api/v1/lines/" + LINE + "/place";

    private static final GatewayUnderTest gateway = new GatewayUnderTest(Map.of());

    private final TestBrowser applicant = gateway.signedIn(Audience.APPLICANTS, "applicant");
    private final TestBrowser visitor = gateway.visitor();

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void aFormWithoutTokenIsRefusedOnAPageAndChangesNothing() {
        int before =
                gateway.services().asked("PUT /lines/" + LINE + "/places/me").size();
        var response = applicant.form("/lines/" + LINE + "/place", "");
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("La page était trop ancienne").contains("<html lang=\"fr\">");
        assertThat(gateway.services().asked("PUT /lines/" + LINE + "/places/me"))
                .hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"_csrf=wrong", "_csrf=", "x_csrf=c_token", "_csrf=c_toke"})
    void aFormWithAWrongTokenIsRefused(String body) {
        assertThat(applicant.form("/lines/" + LINE + "/place", body).statusCode())
                .isEqualTo(403);
    }

    @Test
    void theApiWantsTheTokenInItsHeader() {
        assertProblem(
                applicant.send(applicant.request(PLACE_API).PUT(java.net.http.HttpRequest.BodyPublishers.noBody())),
                403,
                "csrf");
        assertThat(applicant.api("PUT", PLACE_API, null).statusCode()).isEqualTo(201);
    }

    @Test
    void anotherSiteMayNotAskForChangesEvenWithTheToken() {
        var response = applicant.api("PUT", PLACE_API, null, "Sec-Fetch-Site", "cross-site");
        assertProblem(response, 403, "csrf");
        assertProblem(applicant.api("PUT", PLACE_API, null, "Origin", "https://evil.example"), 403, "csrf");
    }

    @Test
    void aTamperedSessionCountsAsNoneAndIsCleared() {
        var session = gateway.sealed(GatewayUnderTest.session(Audience.APPLICANTS, "applicant", Duration.ofHours(1)));
        var broken = gateway.visitor().with(SESSION, session.substring(0, session.length() - 4) + "AAAA");
        assertProblem(broken.api("GET", PLACE_API, null), 401, "session-expired");
        assertThat(broken.cookie(SESSION)).isNull();
    }

    @Test
    void anExpiredSessionLeadsToTheLoginAndIsCleared() {
        var ended = gateway.visitor()
                .with(
                        SESSION,
                        gateway.sealed(
                                GatewayUnderTest.session(Audience.APPLICANTS, "applicant", Duration.ofSeconds(-1))));
        var response = ended.get("/appointments");
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(location(response)).isEqualTo("/login?next=%2Fappointments");
        assertThat(ended.cookie(SESSION)).isNull();
    }

    @Test
    void aPlaceCookieIsNoSession() {
        applicant.api("PUT", PLACE_API, null);
        String place = applicant.cookie("__Host-montour-place-" + LINE);
        assertThat(place).isNotNull();
        assertThat(location(
                        gateway.visitor().with(SESSION, String.valueOf(place)).get("/appointments")))
                .startsWith("/login");
    }

    @Test
    void withoutLoginTheApiSaysSoAndPagesLeadToTheRightDoor() {
        assertProblem(visitor.api("GET", PLACE_API, null), 401, "login-required");
        assertThat(location(visitor.get("/staff"))).isEqualTo("/login/staff?next=%2Fstaff");
        assertThat(location(visitor.get("/partner"))).isEqualTo("/login/partner?next=%2Fpartner");
    }

    @Test
    void applicantsMayNotDoWhatStaffDo() {
        assertThat(applicant.get("/staff").statusCode()).isEqualTo(403);
        assertProblem(applicant.api("POST", "/api/v1/lines/" + LINE + "/open", null), 403, "forbidden");
    }

    @Test
    void callerTokensOfServicesOpenNothingHere() {
        String token = fr.montour.platform.testing.TestTokens.caller("p_1", "gateway", "applicant");
        assertProblem(visitor.api("GET", PLACE_API, null, "Authorization", "Bearer " + token), 401, "login-required");
    }

    @Test
    void malformedJsonIsAProblem() {
        assertProblem(
                applicant.api("POST", "/api/v1/lines/" + LINE + "/holds", "{\"slotId\":"), 400, "malformed-request");
    }

    @Test
    void anOversizedBodyIsAProblem() {
        String large = "{\"slotId\":\"" + "x".repeat(70_000) + "\"}";
        assertProblem(applicant.api("POST", "/api/v1/lines/" + LINE + "/holds", large), 413, "body-too-large");
        assertThat(applicant
                        .form("/lines/" + LINE + "/place", "_csrf=" + "x".repeat(70_000))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void aWrongMethodIsAProblemThatNamesTheRightOnes() {
        var response = applicant.api("POST", "/api/v1/sites", "{}");
        assertProblem(response, 405, "method-not-allowed");
        assertThat(response.headers().firstValue("Allow"))
                .hasValueSatisfying(allow -> assertThat(allow).contains("GET"));
    }

    @Test
    void anUnknownAddressIsAPageForPeopleAndAProblemForTheApi() {
        var page = visitor.get("/nothing/here");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Cette page n’existe pas");
        assertProblem(visitor.api("GET", "/api/v1/nothing", null), 404, "not-found");
    }

    @Test
    void anUnknownLineIsSaidAsItsServiceSaysIt() {
        assertProblem(applicant.api("PUT", "/api/v1/lines/nowhere/place", null), 404, "line-unknown");
        assertThat(applicant.get("/staff/lines/nowhere").statusCode()).isEqualTo(403);
        assertThat(visitor.get("/lines/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void slotsAreClosedWithoutAdmission() {
        assertProblem(applicant.api("GET", "/api/v1/lines/" + LINE + "/slots", null), 403, "admission-required");
        assertProblem(
                applicant.api("GET", "/api/v1/lines/" + LINE + "/slots", null, "Montour-Admission", "nonsense"),
                401,
                "admission-invalid");
        assertThat(location(applicant.get("/lines/" + LINE + "/slots"))).isEqualTo("/lines/" + LINE + "/place");
    }

    @Test
    void aServiceThatIsDownIsSaidWithTheTimeToComeBack() {
        gateway.services().down(true);
        try {
            var api = applicant.api("PUT", PLACE_API, null);
            assertProblem(api, 503, "service-unavailable");
            assertThat(api.headers().firstValue("Retry-After")).hasValue("5");
            var page = applicant.get("/appointments");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(page.body()).contains("Votre place est gardée");
        } finally {
            gateway.services().down(false);
        }
    }

    @Test
    void aLoginCallbackThatNobodyBeganIsRefused() {
        var response = visitor.get("/oidc/usagers/callback?state=abc&code=def");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("La connexion a pris trop de temps");
    }

    @Test
    void pagesTellBrowsersToRunNothingElseAndToKeepNothing() {
        var headers = visitor.get("/").headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "frame-ancestors 'none'", "script-src 'self'")
                        .doesNotContain("unsafe"));
        assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    private static void assertProblem(HttpResponse<String> response, int status, String slug) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(response.body()).contains("\"type\":\"urn:montour:problem:" + slug + "\"");
    }
}
