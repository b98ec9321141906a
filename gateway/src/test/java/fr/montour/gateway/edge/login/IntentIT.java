package fr.montour.gateway.edge.login;

import static fr.montour.gateway.fakes.FakeAnswers.LINE;
import static fr.montour.gateway.fakes.TestBrowser.location;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.fakes.GatewayUnderTest;
import fr.montour.gateway.fakes.TestBrowser;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms that are sent while nobody is logged in. The login itself is left out: the browser gets a session instead. */
class IntentIT {

    private static final String SESSION = "__Host-montour-session";
    private static final String JOIN = "/lines/" + LINE + "/place";
    private static final String JOINED = "PUT /lines/" + LINE + "/places/me";

    private static final GatewayUnderTest gateway = new GatewayUnderTest(Map.of());

    @BeforeEach
    void ordinaryDay() {
        gateway.services().reset();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void onePressIsOnePlaceThroughTheLogin() {
        var visitor = gateway.visitor();
        String login = location(send(visitor, JOIN, "", "same-origin", "/lines/" + LINE));
        assertThat(login).startsWith("/login?next=%2Flines%2F" + LINE + "&intent=i_");
        assertThat(gateway.services().asked(JOINED)).isEmpty();

        var after = logIn(visitor, "applicant").get(login);
        assertThat(location(after)).isEqualTo(JOIN);
        assertThat(gateway.services().asked(JOINED)).hasSize(1);
        assertThat(visitor.cookie("__Host-montour-place-" + LINE)).isNotNull();

        assertThat(location(visitor.get(login))).isEqualTo("/lines/" + LINE);
        assertThat(gateway.services().asked(JOINED)).hasSize(1);
    }

    @Test
    void answeringACallGoesThroughTheLoginToo() {
        gateway.services()
                .answer(
                        "POST /lines/" + LINE + "/places/me/claim",
                        200,
                        "{\"admissionToken\":\"t\",\"expiresAt\":\"2099-01-01T00:00:00Z\",\"number\":42}");
        var visitor = gateway.visitor();
        String login = location(send(visitor, JOIN + "/claim", "", "same-origin", JOIN));
        assertThat(location(logIn(visitor, "applicant").get(login))).isEqualTo("/lines/" + LINE + "/slots");
    }

    @Test
    void aLineThatClosedMeanwhileSaysSoOnItsPage() {
        gateway.services().refuse(JOINED, 409, "line-closed");
        var visitor = gateway.visitor();
        String login = location(send(visitor, JOIN, "", "same-origin", "/lines/" + LINE));
        assertThat(location(logIn(visitor, "applicant").get(login))).isEqualTo("/lines/" + LINE);
    }

    @Test
    void aPlaceThatCannotBeHadNowIsOneMorePressAway() {
        gateway.services().refuse(JOINED, 503, "store-unavailable");
        var visitor = gateway.visitor();
        String login = location(send(visitor, JOIN, "", "same-origin", "/lines/" + LINE));
        assertThat(location(logIn(visitor, "applicant").get(login))).isEqualTo("/resume");
        var page = Jsoup.parse(visitor.get("/resume").body());
        assertThat(page.expectFirst("main form").attr("action")).isEqualTo(JOIN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/appointments/b_1/cancel | sure=true | /appointments/b_1/cancel | applicant",
                "/lines/" + LINE + "/place/leave | | /lines/" + LINE + "/place | applicant",
                "/holds/b_1/confirm | | /holds/b_1 | applicant",
                "/holds/b_1/release | | /holds/b_1 | applicant",
                "/lines/" + LINE + "/slots | slotId=a%26b | /lines/" + LINE + "/slots | applicant",
                "/account | language=en&email=claire%40example.org | /account | applicant",
                "/staff/lines/" + LINE + "/releases | date=2026-12-01&from=09%3A00 | /staff/lines/" + LINE
                        + "?a=b | supervisor",
            })
    void aFormSentAfterTheSessionEndedIsOnePressAwayOnItsPage(
            String action, @Nullable String form, String from, String role) {
        var tab = gateway.visitor()
                .with(
                        SESSION,
                        gateway.sealed(
                                GatewayUnderTest.session(Audience.APPLICANTS, "applicant", Duration.ofSeconds(-1))));
        String fields = form == null ? "" : "&" + form;
        String login = location(send(tab, action, "_csrf=old" + fields, "same-origin", from));
        assertThat(location(logIn(tab, role).get(login))).isEqualTo("/resume");

        var page = Jsoup.parse(tab.get("/resume").body());
        var again = page.expectFirst("main form");
        assertThat(again.attr("action")).isEqualTo(action);
        assertThat(again.attr("method")).isEqualTo("post");
        assertThat(fieldsOf(page)).isEqualTo("_csrf=" + GatewayUnderTest.CSRF + fields);
        assertThat(page.expectFirst("main > p > a").attr("href")).isEqualTo(from);
    }

    @Test
    void nobodyElseGoesOnWithAnIntent() {
        var visitor = gateway.visitor();
        String login = location(send(visitor, JOIN + "/leave", "", "same-origin", JOIN));
        assertThat(location(logIn(gateway.visitor(), "applicant").get(login))).isEqualTo(JOIN);

        logIn(visitor, "applicant").get(login);
        var other = GatewayUnderTest.session(Audience.APPLICANTS, "applicant", Duration.ofMinutes(9));
        var resumed = gateway.visitor()
                .with("__Host-montour-resume", String.valueOf(visitor.cookie("__Host-montour-resume")));
        String own = String.valueOf(visitor.cookie(SESSION));
        assertThat(resumed.with(SESSION, own).get("/resume").statusCode()).isEqualTo(200);
        var stranger = resumed.with(SESSION, gateway.sealed(other));
        assertThat(location(stranger.get("/resume"))).isEqualTo("/");
    }

    @ParameterizedTest
    @CsvSource({"cross-site", "same-site"})
    void anotherSiteCanMakeNobodyTakeAPlace(String site) {
        var victim = gateway.visitor();
        String login = location(send(victim, JOIN, "", site, "/lines/" + LINE));
        assertThat(login).doesNotContain("intent");
        assertThat(location(logIn(victim, "applicant").get(login))).isEqualTo("/lines/" + LINE);
        assertThat(location(victim.get("/login?next=/&intent=i_aaaaaaaaaaaaaaaaaaaaaaaaaa")))
                .isEqualTo("/");
        assertThat(gateway.services().asked(JOINED)).isEmpty();
    }

    @Test
    void aFormOfAnotherOriginIsNotKept() {
        var victim = gateway.visitor();
        var request = victim.request(JOIN)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "null")
                .POST(BodyPublishers.ofString(""));
        assertThat(location(victim.send(request))).doesNotContain("intent");
    }

    @Test
    void aFormThatIsTooLongForACookieLeadsBackToItsPage() {
        var visitor = gateway.visitor();
        String login = location(send(visitor, "/account", "email=" + "x".repeat(2_000), "same-origin", "/account"));
        assertThat(login).isEqualTo("/login?next=%2Faccount");
        assertThat(location(logIn(visitor, "applicant").get(login))).isEqualTo("/account");
    }

    @Test
    void aTabThatIsOlderThanTheLoginKeepsItsFormToo() {
        var tab = gateway.signedIn(Audience.APPLICANTS, "applicant");
        var response = send(tab, JOIN + "/leave", "_csrf=of-the-session-before", "same-origin", JOIN);
        assertThat(location(response)).isEqualTo("/resume");
        assertThat(tab.get("/resume").body()).contains("action=\"" + JOIN + "/leave\"");
        assertThat(gateway.services().asked("DELETE /lines/" + LINE + "/places/me"))
                .isEmpty();
    }

    @Test
    void aTabThatIsOlderThanTheLoginCanStillLogOut() {
        var tab = gateway.signedIn(Audience.APPLICANTS, "applicant");
        assertThat(send(tab, "/logout", "_csrf=of-the-session-before", "same-origin", "/")
                        .statusCode())
                .isEqualTo(303);
        assertThat(tab.cookie(SESSION)).isNull();
        var victim = gateway.signedIn(Audience.APPLICANTS, "applicant");
        assertThat(send(victim, "/logout", "", "cross-site", "/").statusCode()).isEqualTo(403);
    }

    private static TestBrowser logIn(TestBrowser browser, String role) {
        var audience = role.equals("applicant") ? Audience.APPLICANTS : Audience.STAFF;
        return browser.with(SESSION, gateway.sealed(GatewayUnderTest.session(audience, role, Duration.ofHours(1))));
    }

    private static HttpResponse<String> send(TestBrowser browser, String path, String form, String site, String from) {
        return browser.send(browser.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", site)
                .header("Referer", gateway.uri(from).toString())
                .POST(BodyPublishers.ofString(form)));
    }

    private static String fieldsOf(Document page) {
        return page.select("main form input").stream()
                .map(input -> input.attr("name") + "=" + URLEncoder.encode(input.attr("value"), StandardCharsets.UTF_8))
                .reduce((one, other) -> one + "&" + other)
                .orElse("");
    }
}
