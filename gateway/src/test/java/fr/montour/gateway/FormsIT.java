package fr.montour.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.fakes.FakeAnswers;
import fr.montour.gateway.fakes.GatewayUnderTest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of forms that are refused: by the gateway, or by the service behind it. */
class FormsIT {

    private static final String LINE = FakeAnswers.LINE;
    private static final String PAGE = "/staff/lines/" + LINE;
    private static final Map<String, String> RELEASE = Map.of(
            "key",
            "k_typed",
            "date",
            "2026-12-01",
            "from",
            "09:00",
            "to",
            "12:00",
            "slotMinutes",
            "15",
            "public",
            "4",
            "partner",
            "1",
            "staff",
            "0");

    private static final GatewayUnderTest gateway = new GatewayUnderTest(Map.of());

    @BeforeEach
    void ordinaryDay() {
        gateway.services().reset();
        await().untilAsserted(
                        () -> assertThat(gateway.services().asked("GET /board")).hasSizeGreaterThan(1));
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    private static HttpResponse<String> agentPosts(String path, Map<String, String> fields) {
        return gateway.signedIn(Audience.STAFF, "agent").post(path, fields);
    }

    /** The page again, with the field marked, linked to from the top, and as it was typed. */
    private static Document refused(HttpResponse<String> answer, int status, String id, String typed) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.title()).startsWith("Erreur");
        assertThat(page.select("#errors a[href=\"#" + id + "\"]")).hasSize(1);
        var control = page.expectFirst("[id=" + id + "]");
        assertThat(control.attr("aria-invalid")).isEqualTo("true");
        assertThat(control.normalName().equals("textarea") ? control.text() : control.attr("value"))
                .isEqualTo(typed);
        return page;
    }

    @Test
    void releaseWithAWrongFieldKeepsTheOthersAndReleasesNothing() {
        var fields = new java.util.HashMap<>(RELEASE);
        fields.put("slotMinutes", "quinze");

        var page = refused(agentPosts(PAGE + "/releases", fields), 422, "release-slotMinutes", "quinze");

        assertThat(page.select("#release-date").attr("value")).isEqualTo("2026-12-01");
        assertThat(page.select("#release-partner").attr("value")).isEqualTo("1");
        assertThat(page.select("input[name=key]").attr("value")).isEqualTo("k_typed");
        assertThat(page.select("#settings-rate").attr("value")).isEqualTo("60");
        assertThat(page.select("form.language input[name=next]").attr("value")).isEqualTo(PAGE);
        assertThat(gateway.services().asked("POST /releases")).isEmpty();
    }

    @Test
    void releaseThatTheServiceRefusesIsSaidAtItsDay() {
        gateway.services().refuse("POST /releases", 409, "slots-overlap");

        var page = refused(agentPosts(PAGE + "/releases", RELEASE), 409, "release-date", "2026-12-01");

        assertThat(page.select("#errors").text()).contains("recouvrent").doesNotContain("said by the service");
    }

    @Test
    void keyThatWasUsedUpIsReplaced() {
        gateway.services().refuse("POST /releases", 409, "idempotency-mismatch");

        var page = Jsoup.parse(agentPosts(PAGE + "/releases", RELEASE).body());

        assertThat(page.select("input[name=key]").attr("value"))
                .startsWith("k_")
                .isNotEqualTo("k_typed");
    }

    @Test
    void hoursInTheWrongOrderAndNoCounterAreSaidTogether() {
        var fields = new java.util.HashMap<>(RELEASE);
        fields.putAll(Map.of("to", "08:00", "public", "0", "partner", "0"));

        var page = refused(agentPosts(PAGE + "/releases", fields), 422, "release-to", "08:00");

        assertThat(page.select("#errors li")).hasSize(2);
    }

    @Test
    void settingsComeBackAsTyped() {
        var fields = Map.of("rate", "9000", "maxActive", "20", "claimMinutes", "15", "reason", "Affluence");
        var page = refused(agentPosts(PAGE + "/settings", fields), 422, "settings-rate", "9000");
        assertThat(page.select("#settings-reason").attr("value")).isEqualTo("Affluence");

        gateway.services().refuse("PUT /lines/" + LINE, 422, "line-invalid");
        var sound = Map.of("rate", "900", "maxActive", "20", "claimMinutes", "15", "reason", "Affluence");
        var answer = agentPosts(PAGE + "/settings", sound);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Ces réglages ne sont pas possibles", "value=\"900\"", "Affluence");
    }

    @Test
    void newLineComesBackAsTyped() {
        var fields = Map.of(
                "siteId",
                "93008",
                "procedureId",
                "residence-permit-renewal",
                "rate",
                "",
                "maxActive",
                "20",
                "claimMinutes",
                "15");

        var page = refused(agentPosts("/staff/lines", fields), 422, "rate", "");

        assertThat(page.select("#procedureId option[selected]").attr("value")).isEqualTo("residence-permit-renewal");
        assertThat(page.select("#open").hasAttr("checked")).as("was not ticked").isFalse();
    }

    @Test
    void reasonOfAnActionIsKeptWhenTheLineIsInAnotherState() {
        gateway.services().refuse("POST /lines/" + LINE + "/pause?reason=Panne", 409, "line-state");

        var answer = agentPosts(PAGE + "/actions/pause", Map.of("reason", "Panne"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.body()).select("#action-reason").attr("value"))
                .isEqualTo("Panne");
        refused(
                agentPosts(PAGE + "/actions/pause", Map.of("reason", "x".repeat(501))),
                422,
                "action-reason",
                "x".repeat(501));
    }

    @Test
    void placeThatIsNotFoundIsAskedForAgain() {
        var agent = gateway.signedIn(Audience.STAFF, "agent");
        refused(agent.get(PAGE + "/places?place=43"), 404, "place", "43");
        refused(agent.get(PAGE + "/places?place="), 422, "place", "");
        refused(agent.get(PAGE + "/places"), 422, "place", "");
    }

    @Test
    void removalWithoutMessageKeepsItsReason() {
        gateway.services()
                .answer(
                        "GET /lines/" + LINE + "/places/p_1",
                        200,
                        "{\"personId\":\"p_1\",\"place\":" + FakeAnswers.place("WAITING") + "}");

        var page = refused(
                agentPosts(PAGE + "/places/p_1/remove", Map.of("reason", "MISUSE", "message", " ")),
                422,
                "message",
                "");

        assertThat(page.select("#reason option[selected]").attr("value")).isEqualTo("MISUSE");
        assertThat(gateway.services().asked("POST /lines/" + LINE + "/places/p_1/remove"))
                .isEmpty();
    }

    @Test
    void registrationKeepsItsSource() {
        gateway.services().refuse("GET /lines/" + LINE + "/draw", 404, "draw-unknown");
        gateway.services().answer("GET /lines/" + LINE, 200, FakeAnswers.line("DRAFT"));
        var fields = Map.of("closesAt", "2026-12-07T12:00", "beacon", "entered", "source", "Loto", "sure", "yes");

        var page = refused(agentPosts(PAGE + "/draw/open", fields), 422, "availableFrom", "");

        assertThat(page.select("#source").attr("value")).isEqualTo("Loto");
        assertThat(page.select("input[name=beacon][checked]").attr("value")).isEqualTo("entered");
        assertThat(page.select("#sure").hasAttr("checked")).isTrue();
    }

    @Test
    void addressThatIsNoneIsKeptAndNothingSaved() {
        gateway.services()
                .answer(
                        "GET /persons/me",
                        200,
                        "{\"personId\":\"p_1\",\"givenName\":\"Claire\",\"familyName\":\"Dupont\"}");
        var claire = gateway.signedIn(Audience.APPLICANTS, "applicant");

        refused(claire.post("/account", Map.of("email", "claire@", "language", "fr")), 422, "email", "claire@");
        assertThat(gateway.services().asked("PUT /persons/me/preferences")).isEmpty();

        gateway.services().refuse("PUT /persons/me/preferences", 422, "preferences-invalid");
        refused(claire.post("/account", Map.of("email", "a@b.fr", "language", "fr")), 422, "email", "a@b.fr");
    }

    @Test
    void appointmentThatCannotBeCancelledIsSaidOnThePageThatAsked() {
        gateway.services().refuse("POST /bookings/b_1/cancel", 409, "booking-past");

        var answer = gateway.signedIn(Audience.APPLICANTS, "applicant").post("/appointments/b_1/cancel", Map.of());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("<title>Erreur", "Ce rendez-vous est passé", "/appointments/b_1/cancel");
    }

    @Test
    void componentsAreNotShownOutsideDemonstrations() {
        assertThat(gateway.visitor().get("/design").statusCode()).isEqualTo(404);
        assertThat(gateway.visitor().post("/design", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void componentsAreShownInDemonstrations() {
        try (var demo = new GatewayUnderTest(Map.of("montour.demo.enabled", "true"))) {
            assertThat(demo.visitor().get("/design").body()).contains("Le même, refusé");
            refused(demo.visitor().post("/design", Map.of("text", "x".repeat(21))), 422, "text", "x".repeat(21));
            var sound = Map.of(
                    "text",
                    "Bonjour",
                    "number",
                    "6 000",
                    "date",
                    "2026-12-01",
                    "time",
                    "09:30",
                    "dateTime",
                    "2026-12-01T09:30",
                    "list",
                    "93",
                    "radios",
                    "fr",
                    "longText",
                    "Bonjour",
                    "check",
                    "yes");
            assertThat(demo.visitor().post("/design", sound).statusCode()).isEqualTo(303);
        }
    }
}
