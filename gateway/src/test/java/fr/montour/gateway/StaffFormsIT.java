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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the forms of staff: refused, shown before anything is done, or done. */
class StaffFormsIT {

    private static final String LINE = FakeAnswers.LINE;
    private static final String PAGE = "/staff/lines/" + LINE;
    private static final Map<String, String> RELEASE = Map.of(
            "key", "k_typed",
            "date", "2026-12-01",
            "from", "09:00",
            "to", "12:00",
            "slotMinutes", "15",
            "public", "4");

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
    void releaseWithAWrongFieldKeepsTheOthersAndReleasesNothing() {
        var fields = new java.util.HashMap<>(RELEASE);
        fields.put("slotMinutes", "quinze");

        var page = refused(agentPosts(PAGE + "/releases", fields), 422, "release-slotMinutes", "quinze");

        assertThat(page.select("#release-date").attr("value")).isEqualTo("2026-12-01");
        assertThat(page.select("#release-public").attr("value")).isEqualTo("4");
        assertThat(page.select("input[name=key]").attr("value")).isEqualTo("k_typed");
        assertThat(page.select("#settings-rate").attr("value")).isEqualTo("60");
        assertThat(page.select("form.language input[name=next]").attr("value")).isEqualTo(PAGE);
        assertThat(gateway.services().asked("POST /releases")).isEmpty();
    }

    @Test
    void releaseThatTheServiceRefusesIsSaidAtItsDay() {
        gateway.services().refuse("POST /releases/preview", 409, "slots-overlap");

        var page = refused(agentPosts(PAGE + "/releases", RELEASE), 409, "release-date", "2026-12-01");

        assertThat(page.select("#errors").text()).contains("recouvrent").doesNotContain("said by the service");
        assertThat(page.select("#release-slotMinutes").attr("value")).isEqualTo("15");
        assertThat(gateway.services().asked("POST /releases")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "date,release-date,2026-12-01",
        "from,release-from,09:00",
        "to,release-to,12:00",
        "slotLength,release-slotMinutes,15",
        "counters,release-public,4",
        "split,release-public,4"
    })
    void refusalIsSaidAtTheFieldThatTheServiceNames(String field, String id, String typed) {
        gateway.services().answer("POST /releases/preview", 422, """
            {"type":"urn:montour:problem:release-invalid","title":"t","status":422,"detail":"d","field":"%s"}\
            """.formatted(field));

        refused(agentPosts(PAGE + "/releases", RELEASE), 422, id, typed);
    }

    @Test
    void releaseIsShownBeforeItIsMade() {
        gateway.services().answer("POST /releases/preview", 200, FakeAnswers.preview("CHRISTMAS"));
        var fields = new java.util.HashMap<>(RELEASE);
        fields.put("date", "2026-12-25");

        var answer = agentPosts(PAGE + "/releases", fields);

        assertThat(answer.statusCode()).isEqualTo(200);
        var page = Jsoup.parse(answer.body());
        assertThat(page.title()).doesNotStartWith("Erreur");
        assertThat(page.select("#errors")).isEmpty();
        assertThat(page.select("#preview").text())
                .contains("vendredi 25 décembre 2026", "12 créneaux", "48 rendez-vous", "férié", "Noël");
        assertThat(page.select("#release-date").attr("value")).isEqualTo("2026-12-25");
        assertThat(page.select("input[name=key]").attr("value")).isEqualTo("k_typed");
        assertThat(gateway.services().asked("POST /releases")).isEmpty();

        fields.put("checked", page.select("input[name=checked]").attr("value"));
        assertThat(agentPosts(PAGE + "/releases", fields).statusCode()).isEqualTo(303);
        assertThat(gateway.services().asked("POST /releases")).hasSize(1);
    }

    @Test
    void releaseThatWasChangedAfterItWasShownIsShownAgain() {
        var fields = new java.util.HashMap<>(RELEASE);
        fields.put("checked", FakeAnswers.LINE + " 2026-12-01 09:00 12:00 PT15M 4");
        fields.put("public", "40");

        assertThat(agentPosts(PAGE + "/releases", fields).statusCode()).isEqualTo(200);

        assertThat(gateway.services().asked("POST /releases")).isEmpty();
    }

    @Test
    void keyThatWasUsedUpIsReplaced() {
        gateway.services().refuse("POST /releases", 409, "idempotency-mismatch");
        var fields = new java.util.HashMap<>(RELEASE);
        fields.put("checked", FakeAnswers.LINE + " 2026-12-01 09:00 12:00 PT15M 4");

        var page = Jsoup.parse(agentPosts(PAGE + "/releases", fields).body());

        assertThat(page.select("input[name=key]").attr("value"))
                .startsWith("k_")
                .isNotEqualTo("k_typed");
    }

    @Test
    void hoursInTheWrongOrderAndNoCounterAreSaidTogether() {
        var fields = new java.util.HashMap<>(RELEASE);
        fields.putAll(Map.of("to", "08:00", "public", "0"));

        var page = refused(agentPosts(PAGE + "/releases", fields), 422, "release-to", "08:00");

        assertThat(page.select("#errors li")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483647", "99999999999999", "-1", "501", "1e9", "4.5", ""})
    void countersBeyondTheirBoundsAreNotEvenAsked(String counters) {
        var fields = new java.util.HashMap<>(RELEASE);
        fields.put("public", counters);

        refused(agentPosts(PAGE + "/releases", fields), 422, "release-public", counters);

        assertThat(gateway.services().asked("POST /releases/preview")).isEmpty();
    }

    @Test
    void closingAsksFirstAndAClosedLineCanBeOpenedAgain() {
        var agent = gateway.signedIn(Audience.STAFF, "agent");
        var line = Jsoup.parse(agent.get(PAGE).body());
        assertThat(line.select("[formaction$=/actions/close]")).isEmpty();
        assertThat(line.select("a[href=" + PAGE + "/close]")).hasSize(1);

        var question = Jsoup.parse(agent.get(PAGE + "/close").body());
        assertThat(question.text()).contains("460 personnes attendent", "rouvrir");
        assertThat(question.select("form[action=" + PAGE + "/actions/close]")).hasSize(1);
        assertThat(gateway.services().asked("POST /lines/" + LINE + "/close")).isEmpty();

        gateway.services().answer("GET /lines/" + LINE, 200, FakeAnswers.line("CLOSED"));
        assertThat(Jsoup.parse(agent.get(PAGE).body())
                        .select("button[formaction=" + PAGE + "/actions/open]")
                        .text())
                .isEqualTo("Rouvrir");
    }

    @Test
    void registrationIsCalledOffWithAMessage() {
        gateway.services().answer("GET /lines/" + LINE, 200, FakeAnswers.line("REGISTRATION"));
        gateway.services().answer("GET /lines/" + LINE + "/draw", 200, FakeAnswers.draw());
        gateway.services().answer("GET /lines/" + LINE + "/draw/beacon", 200, """
            {"awaits": "CLOSE", "from": "2026-12-07T11:00:00Z"}""");
        gateway.services().answer("POST /lines/" + LINE + "/cancel-registration", 200, FakeAnswers.draw());

        refused(agentPosts(PAGE + "/draw/cancel", Map.of("message", " ")), 422, "cancel-message", "");
        assertThat(gateway.services().asked("POST /lines/" + LINE + "/cancel-registration"))
                .isEmpty();

        assertThat(agentPosts(PAGE + "/draw/cancel", Map.of("message", "Erreur de date."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(gateway.services()
                        .asked("POST /lines/" + LINE + "/cancel-registration")
                        .getFirst()
                        .body())
                .contains("Erreur de date.");
    }
}
