package fr.montour.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.fakes.FakeAnswers;
import fr.montour.gateway.fakes.GatewayUnderTest;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How two agents run a draw with nothing but pages. */
class StaffDrawIT {

    private static final String LINE = FakeAnswers.LINE;
    private static final String PAGE = "/staff/lines/" + LINE + "/draw";
    private static final String OPENING = "POST /lines/" + LINE + "/open-registration";
    private static final String BEACON = "/lines/" + LINE + "/draw/beacon";
    private static final Map<String, String> DRAND =
            Map.of("closesAt", "2026-12-07T12:00", "beacon", "drand", "round", "", "sure", "yes");

    private static final GatewayUnderTest gateway = new GatewayUnderTest(Map.of());

    @BeforeEach
    void ordinaryDay() {
        gateway.services().reset();
        gateway.services().refuse("GET /lines/" + LINE + "/draw", 404, "draw-unknown");
        gateway.services().answer("GET /lines/" + LINE, 200, FakeAnswers.line("DRAFT"));
        gateway.services().answer(OPENING, 200, FakeAnswers.draw());
        gateway.services().answer("PUT " + BEACON, 200, FakeAnswers.draw());
        gateway.services().answer("POST " + BEACON + "/confirm", 200, FakeAnswers.draw());
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    private static void drawWaitsFor(String awaits, String enteredBy) {
        gateway.services().answer("GET /lines/" + LINE, 200, FakeAnswers.line("DRAWING"));
        gateway.services().answer("GET /lines/" + LINE + "/draw", 200, FakeAnswers.draw());
        gateway.services().answer("GET " + BEACON, 200, """
            {"awaits": "%s", "from": "2026-12-07T20:00:00Z", "enteredBy": "%s"}\
            """.formatted(awaits, enteredBy));
    }

    @Test
    void draftOffersTheFormAndTimesAreThoseOfTheSite() {
        var agent = gateway.signedIn(Audience.STAFF, "agent");
        assertThat(agent.get(PAGE).body()).contains("name=\"closesAt\"", "name=\"source\"", "Europe/Paris");

        var answer = agent.post(PAGE + "/open", DRAND);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(gateway.services().asked(OPENING).getFirst().body())
                .contains("\"closesAt\":\"2026-12-07T11:00:00Z\"")
                .doesNotContain("\"kind\"");
    }

    @Test
    void valueOfASourceIsNamedWithTheMomentItIsKnown() {
        var fields = Map.of(
                "closesAt", "2026-12-07T12:00",
                "beacon", "entered",
                "source", "Loto du 7 décembre",
                "availableFrom", "2026-12-07T21:00",
                "sure", "yes");

        gateway.signedIn(Audience.STAFF, "agent").post(PAGE + "/open", fields);

        assertThat(gateway.services().asked(OPENING).getFirst().body())
                .contains("\"kind\":\"entered\"", "Loto du 7 décembre", "\"availableFrom\":\"2026-12-07T20:00:00Z\"");
    }

    @ParameterizedTest
    @CsvSource({"sure,''", "closesAt,soon", "beacon,dice", "round,first"})
    void formThatIsNotFilledInOpensNothing(String field, String wrong) {
        var fields = new java.util.HashMap<>(DRAND);
        fields.put(field, wrong);

        assertThat(gateway.signedIn(Audience.STAFF, "agent")
                        .post(PAGE + "/open", fields)
                        .statusCode())
                .isEqualTo(422);

        assertThat(gateway.services().asked(OPENING)).isEmpty();
    }

    @Test
    void refusalOfTheWaitingRoomIsSaidInWords() {
        gateway.services().refuse(OPENING, 422, "draw-invalid");

        var answer = gateway.signedIn(Audience.STAFF, "agent").post(PAGE + "/open", DRAND);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("La clôture doit être dans l’avenir");
    }

    @Test
    void secondAgentIsAskedForTheValueAndNotShownIt() {
        drawWaitsFor("CONFIRMATION", "p_other");
        gateway.services().answer("GET /persons/p_other", 200, """
            {"personId": "p_other", "givenName": "Agnès", "familyName": "Martin"}\
            """);
        var agent = gateway.signedIn(Audience.STAFF, "agent");
        assertThat(agent.get(PAGE).body()).contains("Agnès Martin a saisi", PAGE + "/confirm");

        agent.post(PAGE + "/confirm", Map.of("value", " 7 11 23 "));

        assertThat(gateway.services()
                        .asked("POST " + BEACON + "/confirm")
                        .getFirst()
                        .body())
                .contains("\"value\":\"7 11 23\"");
    }

    @Test
    void whoEnteredTheValueIsToldToFindAnother() {
        drawWaitsFor("CONFIRMATION", "p_1");

        String page = gateway.signedIn(Audience.STAFF, "agent").get(PAGE).body();

        assertThat(page).contains("Demandez à un autre agent").doesNotContain("action=\"" + PAGE + "/confirm\"");
    }

    @Test
    void nobodyElseRunsADraw() {
        var applicant = gateway.signedIn(Audience.APPLICANTS, "applicant");

        assertThat(applicant.get(PAGE).statusCode()).isEqualTo(403);
        for (String action : new String[] {"/open", "/beacon", "/confirm"}) {
            assertThat(applicant.post(PAGE + action, DRAND).statusCode())
                    .as(action)
                    .isEqualTo(403);
        }
        assertThat(gateway.services().asked(OPENING)).isEmpty();
    }
}
