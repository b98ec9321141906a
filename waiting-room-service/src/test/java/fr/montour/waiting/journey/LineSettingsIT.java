package fr.montour.waiting.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.fakes.RealStore;
import fr.montour.waiting.journey.WaitingRoomClient.Answer;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;

/** Making a line and changing its settings are two acts, and neither overwrites what somebody else has done. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LineSettingsIT implements TestPropertyProvider {

    private static final String ASKED = "{\"name\": \"Bobigny\", \"ratePerMinute\": 60}";

    @Inject
    EmbeddedServer server;

    private WaitingRoomClient client;
    private String line;

    @Override
    public Map<String, String> getProperties() {
        return RealStore.quietNode();
    }

    @BeforeEach
    void lineOfItsOwn(TestInfo test) {
        client = new WaitingRoomClient(server);
        line = "/lines/93008-" + test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
    }

    private Answer change(int rate, int seen) {
        return client.asAgent(
                "PUT",
                line + "/settings",
                "{\"name\": \"Bobigny\", \"ratePerMinute\": %d, \"settingsVersion\": %d}".formatted(rate, seen));
    }

    @Test
    void lineThatExistsIsNotMadeAgain() {
        client.makeLine(line, ASKED);

        Answer again = client.makeLine(line, "{\"name\": \"Autre\", \"ratePerMinute\": 6000}");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("line-exists");
        assertThat(again.body())
                .containsEntry("lineId", line.replace("/lines/", ""))
                .containsEntry("state", "DRAFT");
        assertThat(client.as("p_1", "GET", line).body())
                .containsEntry("name", "Bobigny")
                .containsEntry("ratePerMinute", 60);
        assertThat(client.makeLine(line, ASKED).status()).as("the same again").isEqualTo(200);
    }

    @Test
    void closedLineStaysClosedUntilItIsOpenedAgain() {
        client.makeLine(line, ASKED);
        client.asAgent("POST", line + "/open", "");
        client.asAgent("POST", line + "/close", "");

        assertThat(client.makeLine(line, ASKED).problem()).isEqualTo("line-exists");
        assertThat(client.as("p_1", "GET", line).get("state")).isEqualTo("CLOSED");

        assertThat(client.asAgent("POST", line + "/open", "").get("state")).isEqualTo("OPEN");
    }

    @Test
    void lineForNowhereIsNotMade() {
        client.makeLine(line, ASKED);

        for (String id : new String[] {"99999-first-permit", "93008-parking", "94028-nothing"}) {
            Answer refused = client.asAgent("PUT", "/lines/" + id, ASKED);
            assertThat(refused.status()).as(id).isEqualTo(422);
            assertThat(refused.problem()).isEqualTo("line-not-in-catalogue");
            assertThat(client.as("p_1", "GET", "/lines/" + id).status()).isEqualTo(404);
        }
        assertThat(client.asAgent("PUT", "/lines/nowhere", ASKED).problem()).isEqualTo("line-unknown");
    }

    @Test
    void secondOfTwoAgentsIsToldAndSeesBoth() {
        client.makeLine(line, ASKED);

        assertThat(change(30, 1).status()).isEqualTo(200);
        Answer second = change(90, 1);

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.problem()).isEqualTo("settings-changed");
        assertThat(second.body()).containsEntry("ratePerMinute", "30").containsEntry("settingsVersion", 2);
        assertThat(client.as("p_1", "GET", line).get("ratePerMinute")).isEqualTo(30);
        assertThat(change(90, 2).get("ratePerMinute")).isEqualTo(90);
    }

    @Test
    void whoDoesNotSayWhatTheySawChangesNothing() {
        client.makeLine(line, ASKED);

        Answer blind = client.asAgent("PUT", line + "/settings", "{\"name\": \"B\", \"ratePerMinute\": 1}");

        assertThat(blind.problem()).isEqualTo("invalid-request");
        assertThat(blind.get("detail").toString()).contains("settingsVersion");
        assertThat(client.as("p_1", "GET", line).get("ratePerMinute")).isEqualTo(60);
    }

    @Test
    void whatWasRefusedStandsInTheJournalToo() {
        client.makeLine(line, ASKED);
        client.makeLine(line, "{\"name\": \"Autre\"}");
        change(30, 7);

        assertThat(client.asAgent("GET", line + "/audits", "").text())
                .contains("\"action\":\"MAKE\"", "\"action\":\"CONFIGURE\"", "\"outcome\":\"REFUSED\"");
    }
}
