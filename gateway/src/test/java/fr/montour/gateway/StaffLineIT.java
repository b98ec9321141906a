package fr.montour.gateway;

import static fr.montour.gateway.fakes.TestBrowser.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.fakes.FakeAnswers;
import fr.montour.gateway.fakes.GatewayUnderTest;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How staff watch a line, find a place, take it away and read the journal. */
class StaffLineIT {

    private static final String LINE = FakeAnswers.LINE;
    private static final String PAGE = "/staff/lines/" + LINE;

    private static final GatewayUnderTest gateway = new GatewayUnderTest(Map.of());

    @BeforeEach
    void ordinaryDay() {
        gateway.services().reset();
        // The page of a line needs a board.
        await().untilAsserted(
                        () -> assertThat(gateway.services().asked("GET /board")).hasSizeGreaterThan(1));
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void pageOfALineShowsFiguresPictureTableAndJournal() {
        var agent = gateway.signedIn(Audience.STAFF, "agent");

        assertThat(agent.get(PAGE).body())
                .contains("<svg", "curve-calls", "role=\"img\"", "<caption class=\"hidden\">")
                .contains("Panne informatique", "Ouverte →", "En pause", "Agnès Martin")
                .contains("name=\"place\"");
    }

    @Test
    void differenceBetweenStockAndSlotsStandsOnThePage() {
        var agent = gateway.signedIn(Audience.STAFF, "agent");
        assertThat(agent.get(PAGE).body()).contains("Stock comparé à 10", "identique.");

        gateway.services().answer("GET /lines/" + LINE + "/stock", 200, FakeAnswers.stock("DIFFERENT", 3));
        assertThat(agent.get(PAGE).body()).contains("notice warn", "il diffère", "3 de trop");
        assertThat(agent.get("/api/v1/lines/" + LINE + "/stock").body()).contains("\"stockDifference\":3");

        gateway.services().answer("GET /lines/" + LINE + "/stock", 200, FakeAnswers.stock("DIFFERENT", -3));
        assertThat(agent.get(PAGE).body()).contains("il en manque 3");
    }

    @Test
    void actionTakesItsReasonToTheJournal() {
        var agent = gateway.signedIn(Audience.STAFF, "agent");

        agent.post(PAGE + "/actions/pause", Map.of("reason", "Panne"));

        assertThat(gateway.services().asked("POST /lines/" + LINE + "/pause?reason=Panne"))
                .hasSize(1);
    }

    @Test
    void placeIsFoundThenRemovedWithReasonAndMessage() {
        var agent = gateway.signedIn(Audience.STAFF, "agent");
        assertThat(agent.get(PAGE + "/places?place=42").body()).contains("name=\"message\"", "DUPLICATE");

        assertThat(agent.get(PAGE + "/places?place=%204%E2%80%AF2").body()).contains("name=\"message\"");

        agent.post(PAGE + "/places/p_1/remove", Map.of("reason", "DUPLICATE", "message", "Vous avez le numéro 12."));

        assertThat(gateway.services()
                        .asked("POST /lines/" + LINE + "/places/p_1/remove")
                        .getFirst()
                        .body())
                .contains("\"reason\":\"DUPLICATE\"", "Vous avez le numéro 12.");
        assertThat(agent.get(PAGE + "/places?place=43").statusCode()).isEqualTo(404);
        assertThat(agent.post(PAGE + "/places/p_1/remove", Map.of("reason", "WHIM", "message", "x"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void journalAndHistoryAreThereAsJson() {
        var agent = gateway.signedIn(Audience.STAFF, "agent");

        assertThat(agent.get(PAGE + "/journal").body()).contains("Panne informatique");
        assertThat(agent.get("/api/v1/lines/" + LINE + "/audits").body()).contains("\"action\":\"PAUSE\"");
        assertThat(agent.get("/api/v1/lines/" + LINE + "/history").body()).contains("\"joins\":7");
        assertThat(agent.get("/api/v1/lines/" + LINE + "/places/42").body()).contains("\"personId\":\"p_1\"");
    }

    @Test
    void figuresOfAllLinesAreThereAsJson() {
        String lines = gateway.signedIn(Audience.STAFF, "agent")
                .get("/api/v1/staff/lines")
                .body();

        assertThat(lines).contains("\"waiting\":460", "\"noShowShare\"", "\"noEstimate\":\"next-release\"");
    }

    @Test
    void nobodyElseSeesAnyOfIt() {
        var applicant = gateway.signedIn(Audience.APPLICANTS, "applicant");

        for (String path : new String[] {
            PAGE,
            PAGE + "/journal",
            PAGE + "/places?place=42",
            "/api/v1/lines/" + LINE + "/audits",
            "/api/v1/staff/lines"
        }) {
            assertThat(applicant.get(path).statusCode()).as(path).isEqualTo(403);
        }
    }

    @Test
    void staffMakeALineAndReleaseSlots() {
        var agent = gateway.signedIn(Audience.STAFF, "agent");
        gateway.services().answer("PUT /lines/" + LINE, 201, FakeAnswers.line("DRAFT"));
        gateway.services().answer("POST /lines/" + LINE + "/open", 200, FakeAnswers.line("OPEN"));
        assertThat(agent.get("/staff").body())
                .contains("Bobigny : renouvellement")
                .contains("value=\"93008\" selected");
        var made = agent.post(
                "/staff/lines",
                Map.of(
                        "siteId",
                        "93008",
                        "procedureId",
                        "residence-permit-renewal",
                        "kind",
                        "DAY",
                        "callFrom",
                        "08:00",
                        "callTo",
                        "20:00",
                        "claimWindow",
                        "15 min",
                        "rate",
                        "60",
                        "open",
                        "yes"));
        assertThat(location(made)).isEqualTo(PAGE);
        assertThat(gateway.services().asked("PUT /lines/" + LINE).getFirst().body())
                .contains("\"claimWindow\":\"PT15M\"")
                .contains("\"ratePerMinute\":60");
        assertThat(gateway.services().asked("POST /lines/" + LINE + "/open")).hasSize(1);

        assertThat(agent.get(PAGE).body()).contains("name=\"key\" value=\"k_");
        agent.post(
                PAGE + "/releases",
                Map.of(
                        "key",
                        "k_1",
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
                        "checked",
                        LINE + " 2026-12-01 09:00 12:00 PT15M 4"));
        var release = gateway.services().asked("POST /releases").getFirst();
        assertThat(release.header("Idempotency-key")).isEqualTo("k_1");
        assertThat(release.body())
                .contains("\"counters\":4", "\"split\":{\"PUBLIC\":4}")
                .contains("\"slotLength\":\"PT15M\"")
                .contains("\"from\":\"09:00\"");
    }
}
