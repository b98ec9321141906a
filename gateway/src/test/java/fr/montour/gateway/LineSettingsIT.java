package fr.montour.gateway;

import static fr.montour.gateway.RefusedForm.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.fakes.FakeAnswers;
import fr.montour.gateway.fakes.GatewayUnderTest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The settings of a line: what the API accepts the form can show and save unchanged. */
class LineSettingsIT {

    private static final String LINE = FakeAnswers.LINE;
    private static final String PAGE = "/staff/lines/" + LINE;
    private static final Map<String, String> SETTINGS = Map.of(
            "kind", "STANDING",
            "callOn-MONDAY", "yes",
            "callOn-SATURDAY", "yes",
            "callFrom", "09:00",
            "callTo", "18:30",
            "claimWindow", "15 min",
            "rate", "900",
            "maxActive", "20",
            "reason", "Affluence",
            "settingsVersion", "2");

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

    private static Document agentSees(String path) {
        return Jsoup.parse(gateway.signedIn(Audience.STAFF, "agent").get(path).body());
    }

    /** A form of a page just as it is shown, sent. */
    private static HttpResponse<String> agentSaves(Document page, String action) {
        var fields = new HashMap<String, String>();
        ((FormElement) page.expectFirst("form[action=" + action + "]"))
                .formData()
                .forEach(field -> fields.put(field.key(), field.value()));
        fields.remove("_csrf");
        return agentPosts(action, fields);
    }

    private static String sent(String question) {
        return gateway.services().asked(question).getFirst().body();
    }

    private static Map<String, String> but(String field, String value) {
        var fields = new HashMap<>(SETTINGS);
        fields.put(field, value);
        return fields;
    }

    @ParameterizedTest
    @CsvSource({
        "PT5S,5 s",
        "PT20S,20 s",
        "PT7.5S,'7,5 s'",
        "PT15M,15 min",
        "PT1H30M,1 h 30 min",
        "PT36H,1 j 12 h",
        "PT71H59M59.999S,'2 j 23 h 59 min 59,999 s'",
        "PT72H,3 j"
    })
    void claimWindowOfAnyLengthIsShownAndSavedUnchanged(String window, String shown) {
        gateway.services()
                .answer("GET /lines/" + LINE, 200, FakeAnswers.line("OPEN").replace("PT15M", window));
        var page = agentSees(PAGE);
        assertThat(page.select("#settings-claimWindow").attr("value")).isEqualTo(shown);

        assertThat(agentSaves(page, PAGE + "/settings").statusCode()).isEqualTo(303);

        assertThat(sent("PUT /lines/" + LINE + "/settings")).contains("\"claimWindow\":\"" + window + "\"");
    }

    @Test
    void kindHoursRateAndLimitsAreShownAndSavedUnchanged() {
        agentSaves(agentSees(PAGE), PAGE + "/settings");

        assertThat(sent("PUT /lines/" + LINE + "/settings"))
                .contains("\"kind\":\"DAY\"", "\"callingDays\":[\"MONDAY\",\"TUESDAY\",\"FRIDAY\"]")
                .contains("\"callFrom\":\"08:00\"", "\"callTo\":\"20:00\"")
                .contains("\"ratePerMinute\":60", "\"maxActive\":20", "\"settingsVersion\":3");
    }

    @ParameterizedTest
    @CsvSource({"PT0S,0 min", "PT24H,1 j", "PT2H30M,2 h 30 min", "PT720H,30 j"})
    void noticeOfAnyLengthIsShownAndSavedUnchanged(String notice, String shown) {
        gateway.services().answer("GET /lines/" + LINE + "/notice", 200, FakeAnswers.notice(notice));
        var page = agentSees(PAGE);
        assertThat(page.select("#notice-notice").attr("value")).isEqualTo(shown);

        assertThat(agentSaves(page, PAGE + "/notice").statusCode()).isEqualTo(303);

        assertThat(sent("PUT /lines/" + LINE + "/notice")).contains("\"notice\":\"" + notice + "\"");
    }

    @Test
    void noticeThatIsNoneComesBackAsTyped() {
        refused(agentPosts(PAGE + "/notice", Map.of("notice", "2")), 422, "notice-notice", "2");
        refused(agentPosts(PAGE + "/notice", Map.of("notice", "31 j")), 422, "notice-notice", "31 j");
        assertThat(gateway.services().asked("PUT /lines/" + LINE + "/notice")).isEmpty();

        gateway.services().refuse("PUT /lines/" + LINE + "/notice", 422, "notice-invalid");
        refused(agentPosts(PAGE + "/notice", Map.of("notice", "30 s")), 422, "notice-notice", "30 s");
    }

    @Test
    void newLineIsAStandingLineWithItsPresetsWhereNothingElseIsSaid() {
        gateway.services().answer("PUT /lines/" + LINE, 201, FakeAnswers.line("DRAFT"));
        gateway.services().answer("POST /lines/" + LINE + "/open", 200, FakeAnswers.line("OPEN"));

        assertThat(agentSaves(agentSees("/staff"), "/staff/lines").statusCode()).isEqualTo(303);

        assertThat(sent("PUT /lines/" + LINE))
                .contains("\"kind\":\"STANDING\"", "\"callFrom\":\"08:00\"", "\"callTo\":\"20:00\"", "SATURDAY")
                .doesNotContain("SUNDAY", "claimWindow\":\"", "ratePerMinute\":2", "maxActive\":5");
        assertThat(sent("PUT /lines/" + LINE + "/notice")).contains("\"notice\":\"PT24H\"");
    }

    @Test
    void newLineOfTheDayHasNoNoticeUnlessOneIsAskedFor() {
        gateway.services().answer("PUT /lines/" + LINE, 201, FakeAnswers.line("DRAFT"));
        var fields = but("kind", "DAY");
        fields.putAll(Map.of("siteId", "93008", "procedureId", "residence-permit-renewal"));

        assertThat(agentPosts("/staff/lines", fields).statusCode()).isEqualTo(303);
        assertThat(gateway.services().asked("PUT /lines/" + LINE + "/notice")).isEmpty();

        fields.put("notice", "2 h");
        agentPosts("/staff/lines", fields);
        assertThat(sent("PUT /lines/" + LINE + "/notice")).contains("\"notice\":\"PT2H\"");
    }

    @Test
    void standingLineNeedsADayAndHoursThatFollowEachOther() {
        var fields = but("callTo", "09:00");
        fields.keySet().removeIf(field -> field.startsWith("callOn-"));

        var page = refused(agentPosts(PAGE + "/settings", fields), 422, "settings-callTo", "09:00");

        assertThat(page.select("#errors").text()).contains("cochez au moins un jour");
        assertThat(page.select("input[name^=callOn-][checked]")).isEmpty();
    }

    @Test
    void journalSaysSettingsInWords() {
        gateway.services().answer("GET /lines/" + LINE + "/audits?limit=50", 200, """
                {"entries":[{"id":"%s#1","at":"2026-11-23T08:00:00Z","who":"p_agent","role":"agent","action":"CONFIGURE","asked":{},
                 "before":{"kind":"DAY","claimWindow":"PT20S","callingHours":"[MONDAY, TUESDAY, WEDNESDAY] 08:00–20:00","notice":"PT0S"},
                 "after":{"kind":"STANDING","claimWindow":"PT1H30M","callingHours":"[MONDAY, SATURDAY] 09:30–12:00","notice":"PT24H"},
                 "outcome":"DONE"}]}""".formatted(LINE));

        assertThat(agentSees(PAGE + "/journal").text().replace('\u00a0', ' '))
                .contains("File du jour → File longue", "20 s → 1 h 30 min", "0 min → 1 j")
                .contains("lundi à mercredi, de 8 h 00 à 20 h 00 → lundi, samedi, de 9 h 30 à 12 h 00")
                .doesNotContain("STANDING", "PT", "MONDAY");
    }

    @Test
    void settingsComeBackAsTyped() {
        var fields = but("rate", "19000");
        var page = refused(agentPosts(PAGE + "/settings", fields), 422, "settings-rate", "19000");
        assertThat(page.select("#settings-reason").attr("value")).isEqualTo("Affluence");

        gateway.services().refuse("PUT /lines/" + LINE + "/settings", 422, "line-invalid");
        var answer = agentPosts(PAGE + "/settings", SETTINGS);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Ces réglages ne sont pas possibles", "value=\"900\"", "Affluence");
    }

    @Test
    void secondOfTwoAgentsSeesBothSettingsAndMaySaveAgain() {
        gateway.services().refuse("PUT /lines/" + LINE + "/settings", 409, "settings-changed");
        var answer = agentPosts(PAGE + "/settings", SETTINGS);

        assertThat(answer.statusCode()).isEqualTo(409);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("#errors").text()).contains("Un autre agent a changé les réglages");
        assertThat(page.select("#settings-rate").attr("value")).isEqualTo("900");
        assertThat(page.select("#settings-claimWindow").attr("value")).isEqualTo("15 min");
        assertThat(page.select("#settings-kind option[selected]").attr("value")).isEqualTo("STANDING");
        assertThat(page.text().replace('\u00a0', ' '))
                .contains("Réglages enregistrés en ce moment : 60 personnes par minute, 20 en train de choisir, 15 min")
                .contains("File du jour, lundi, mardi, vendredi, de 8 h 00 à 20 h 00");
        assertThat(page.select("input[name=settingsVersion]").attr("value")).isEqualTo("3");
        assertThat(gateway.services()
                        .asked("PUT /lines/" + LINE + "/settings")
                        .getFirst()
                        .body())
                .contains("\"settingsVersion\":2");
    }

    @Test
    void lineThatExistsIsRefusedWithALinkToIt() {
        gateway.services().refuse("PUT /lines/" + LINE, 409, "line-exists");
        var fields = new HashMap<>(SETTINGS);
        fields.putAll(Map.of("siteId", "93008", "procedureId", "residence-permit-renewal"));

        var answer = agentPosts("/staff/lines", fields);

        assertThat(answer.statusCode()).isEqualTo(409);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(".notice.warn a").attr("href")).isEqualTo(PAGE);
        assertThat(page.text()).contains("Cette file existe déjà (Ouverte)");
        assertThat(gateway.services().asked("POST /lines/" + LINE + "/open")).isEmpty();
    }

    @Test
    void newLineComesBackAsTyped() {
        var fields = but("claimWindow", "15");
        fields.putAll(Map.of("siteId", "93008", "procedureId", "residence-permit-renewal"));

        var page = refused(agentPosts("/staff/lines", fields), 422, "claimWindow", "15");

        assertThat(page.select("#procedureId option[selected]").attr("value")).isEqualTo("residence-permit-renewal");
        assertThat(page.select("#open").hasAttr("checked")).as("was not ticked").isFalse();
    }
}
