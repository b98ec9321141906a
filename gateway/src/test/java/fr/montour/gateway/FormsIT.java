package fr.montour.gateway;

import static fr.montour.gateway.RefusedForm.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.fakes.FakeAnswers;
import fr.montour.gateway.fakes.GatewayUnderTest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of forms that are refused: by the gateway, or by the service behind it. */
class FormsIT {

    private static final String LINE = FakeAnswers.LINE;
    private static final String PAGE = "/staff/lines/" + LINE;
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
