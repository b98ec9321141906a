package fr.montour.waiting.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import fr.montour.waiting.fakes.RealStore;
import fr.montour.waiting.journey.WaitingRoomClient.Answer;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;

/** What staff see and do, over HTTP. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffIT implements TestPropertyProvider {

    private static final String WHY = "{\"reason\": \"DUPLICATE\", \"message\": \"Déjà\\nnuméro 12.\"}";

    @Inject
    EmbeddedServer server;

    private WaitingRoomClient client;
    private String line;

    @Override
    public Map<String, String> getProperties() {
        Map<String, String> properties = RealStore.busyNode();
        properties.put("montour.loops.history", "500ms");
        return properties;
    }

    @BeforeEach
    void openLine(TestInfo test) {
        client = new WaitingRoomClient(server);
        line = "/lines/93008-" + test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
        client.makeLine(
                line, "{\"name\": \"Bobigny\", \"ratePerMinute\": 600, \"maxActive\": 3, \"claimWindow\": \"PT5M\"}");
        client.asAgent("POST", line + "/open", "");
    }

    private Answer join(String person) {
        return client.as(person, "PUT", line + "/places/me");
    }

    @Test
    void placeIsFoundByNumberAndByPerson() {
        join("p_1");
        join("p_2");

        Answer byNumber = client.asAgent("GET", line + "/places/2", "");

        assertThat(byNumber.get("personId")).isEqualTo("p_2");
        assertThat(client.asAgent("GET", line + "/places/p_2", "").body()).isEqualTo(byNumber.body());
        assertThat(client.asAgent("GET", line + "/places/3", "").problem()).isEqualTo("place-not-found");
        assertThat(client.asAgent("GET", "/lines/93008-nowhere/places/3", "").problem())
                .isEqualTo("line-unknown");
    }

    @Test
    void removedPlaceTellsItsPersonWhyAndMayBeTakenAgain() {
        join("p_1");

        Answer removed = client.asAgent("POST", line + "/places/1/remove", WHY);

        assertThat(removed.status()).isEqualTo(200);
        Answer mine = client.as("p_1", "GET", line + "/places/me");
        assertThat(mine.get("state")).isEqualTo("REMOVED");
        assertThat(mine.get("removal"))
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("reason", "DUPLICATE")
                .containsEntry("message", "Déjà numéro 12.")
                .containsKey("at");
        assertThat(client.asAgent("POST", line + "/places/1/remove", WHY).body())
                .isEqualTo(removed.body());
        assertThat(join("p_1").get("number")).isEqualTo(2);
        assertThat(client.asAgent("POST", line + "/places/1/remove", WHY).problem())
                .isEqualTo("place-not-found");
    }

    @Test
    void removalNeedsAReasonAMessageAndALivePlace() {
        join("p_1");
        String remove = line + "/places/1/remove";

        assertThat(client.asAgent("POST", remove, "{\"reason\": \"DUPLICATE\", \"message\": \" \"}")
                        .status())
                .isEqualTo(400);
        assertThat(client.asAgent("POST", remove, "{\"reason\": \"WHIM\", \"message\": \"x\"}")
                        .status())
                .isEqualTo(400);
        client.as("p_1", "DELETE", line + "/places/me");
        assertThat(client.asAgent("POST", remove, WHY).problem()).isEqualTo("place-ended");
    }

    @Test
    void everythingStaffDoStandsInTheAuditTrail() {
        join("p_1");
        client.asAgent("POST", line + "/pause?reason=Panne%20informatique", "");
        client.asAgent("POST", line + "/pause", "");
        client.asAgent("POST", line + "/places/1/remove", WHY);
        client.asAgent(
                "PUT",
                line + "/settings",
                "{\"name\": \"Bobigny\", \"ratePerMinute\": 30, \"settingsVersion\": 1, \"reason\": \"Moins d'agents\"}");
        client.asAgent("POST", line + "/open", "");

        List<Map<String, Object>> latest = entries("?limit=5");

        assertThat(latest)
                .extracting(entry -> entry.get("action"), entry -> entry.get("outcome"), entry -> entry.get("reason"))
                .containsExactly(
                        tuple("OPEN", "REFUSED", null),
                        tuple("CONFIGURE", "DONE", "Moins d'agents"),
                        tuple("REMOVE_PLACE", "DONE", "Déjà numéro 12."),
                        tuple("PAUSE", "UNCHANGED", null),
                        tuple("PAUSE", "DONE", "Panne informatique"));
        assertThat(latest).allSatisfy(entry -> {
            assertThat(entry).containsEntry("who", "p_agent").containsEntry("role", "agent");
            assertThat(entry.get("correlationId")).isNotNull();
        });
        assertThat(latest.get(1).get("before")).asString().contains("ratePerMinute=600");
        assertThat(latest.get(1).get("after")).asString().contains("ratePerMinute=30");
        assertThat(latest.get(2).get("before")).asString().contains("p_1", "WAITING");
        assertThat(latest.get(2).get("after")).asString().contains("REMOVED");
    }

    @Test
    void closingTellsThoseWhoWaitWhyAndKeepsTheirPlaces() {
        join("p_1");

        Answer closed = client.asAgent("POST", line + "/close", "{\"message\": \"Travaux\\njusqu'en janvier.\"}");
        client.asAgent("POST", line + "/close", "");

        assertThat(closed.get("state")).isEqualTo("CLOSED");
        assertThat(client.as("p_1", "GET", line + "/places/me").text())
                .contains("\"message\":\"Travaux jusqu'en janvier.\"", "\"standsStill\":true");
        assertThat(entries("?limit=2").getLast().get("asked"))
                .isEqualTo(Map.of("message", "Travaux jusqu'en janvier."));
        Answer open = client.asAgent("POST", line + "/open", "");
        assertThat(open.get("closing")).isIn("absent", null);
        assertThat(client.asAgent("POST", line + "/close", "{\"message\": \"" + "x".repeat(501) + "\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void auditTrailIsReadInPagesByStaffOnly() {
        client.asAgent("POST", line + "/pause", "");

        Answer first = client.asAgent("GET", line + "/audits?limit=2", "");
        String rest = "?before=" + URLEncoder.encode((String) first.get("next"), StandardCharsets.UTF_8);

        assertThat(entries("?limit=2")).extracting(entry -> entry.get("action")).containsExactly("PAUSE", "OPEN");
        assertThat(entries(rest)).extracting(entry -> entry.get("action")).containsExactly("MAKE");
        assertThat(client.as("p_1", "GET", line + "/audits").status()).isEqualTo(403);
        assertThat(client.asAgent("GET", line + "/audits?before=94028-other%23z", "")
                        .problem())
                .isEqualTo("invalid-request");
    }

    @Test
    void lastHourShowsWhatHappenedAndHowLongTheLineIs() {
        join("p_1");
        join("p_2");
        client.as("p_2", "DELETE", line + "/places/me");

        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            assertThat(List.of(sum("joins"), sum("left"), sum("calls"))).containsExactly(2L, 1L, 0L);
            assertThat(minutes().getLast()).containsEntry("waiting", 2);
        });
        assertThat(minutes()).hasSize(60);
        assertThat(client.as("p_1", "GET", line + "/history").status()).isEqualTo(403);
    }

    private long sum(String figure) {
        return minutes().stream()
                .mapToLong(minute -> minute.get(figure) instanceof Number number ? number.longValue() : -1)
                .sum();
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> entries(String query) {
        return (List<Map<String, Object>>)
                client.asAgent("GET", line + "/audits" + query, "").get("entries");
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> minutes() {
        return (List<Map<String, Object>>)
                client.asAgent("GET", line + "/history", "").get("minutes");
    }

    @Test
    void onlyStaffSeeAndRemoveOtherPeoplesPlaces() {
        join("p_1");

        assertThat(client.as("p_2", "GET", line + "/places/1").status()).isEqualTo(403);
        assertThat(client.as("p_2", "POST", line + "/places/1/remove").status()).isEqualTo(403);
        assertThat(client.asGateway("GET", line + "/places/p_1").get("personId"))
                .isEqualTo("p_1");
        assertThat(client.asGateway("POST", line + "/places/1/remove").status()).isEqualTo(403);
        assertThat(client.as("p_1", "GET", line + "/places/me").get("state")).isEqualTo("WAITING");
    }
}
