package fr.montour.waiting.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.platform.testing.StaffCall;
import fr.montour.platform.testing.TestTokens;
import fr.montour.waiting.fakes.RealStore;
import fr.montour.waiting.journey.WaitingRoomClient.Answer;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Staff of one site do nothing at another: every call of staff there is. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TerritoryIT implements TestPropertyProvider {

    private static final String LINE = "93008-residence-permit-renewal";
    private static final String VALUE = "{\"value\": \"7 11\"}";

    /** A body that is right, for each call that takes one. */
    private static final Map<String, String> BODIES = Map.of(
            "PUT /lines/{lineId}/settings", "{\"name\": \"Taken over\", \"settingsVersion\": 1}",
            "POST /lines/{lineId}/cancel-registration", "{\"message\": \"No.\"}",
            "PUT /lines/{lineId}", "{\"name\": \"Taken over\"}",
            "POST /lines/{lineId}/open-registration", "{\"closesAt\": \"2126-12-01T12:00:00Z\"}",
            "PUT /lines/{lineId}/draw/beacon", VALUE,
            "POST /lines/{lineId}/draw/beacon/confirm", VALUE,
            "POST /lines/{lineId}/places/{place}/remove", "{\"reason\": \"OTHER\", \"message\": \"No.\"}");

    @Inject
    EmbeddedServer server;

    @Inject
    Router router;

    private WaitingRoomClient client;

    @Override
    public Map<String, String> getProperties() {
        return RealStore.quietNode();
    }

    @BeforeEach
    void openLine() {
        client = new WaitingRoomClient(server);
        client.makeLine("/lines/" + LINE, "{\"name\": \"Bobigny\"}");
        client.asAgent("POST", "/lines/" + LINE + "/open", "");
        client.as("p_1", "PUT", "/lines/" + LINE + "/places/me");
    }

    private Answer asStaffOf(String site, StaffCall call) {
        String path = call.path(Map.of("lineId", LINE, "place", "1", "eventId", "e_1"));
        String token = TestTokens.staffAt(site, "p_agent", "waiting-room-service", "agent", "supervisor");
        return client.send(call.method(), path, BODIES.getOrDefault(call.toString(), ""), token);
    }

    @Test
    void staffOfAnotherSiteAreRefusedWhateverTheyAsk() {
        String before = client.asAgent("GET", "/lines/" + LINE, "").text();
        List<StaffCall> calls = StaffCall.of(router);

        assertThat(calls).hasSizeGreaterThanOrEqualTo(13).allSatisfy(call -> {
            Answer answer = asStaffOf("94028", call);
            assertThat(answer.problem()).as(call.toString()).isEqualTo("territory-foreign");
            assertThat(answer.status()).isEqualTo(403);
        });

        assertThat(client.asAgent("GET", "/lines/" + LINE, "").text()).isEqualTo(before);
        assertThat(client.as("p_1", "GET", "/lines/" + LINE + "/places/me").get("state"))
                .isEqualTo("WAITING");
    }

    @Test
    void staffOfTheSiteAreNot() {
        assertThat(StaffCall.of(router))
                .filteredOn(call -> call.template().contains("{lineId}"))
                .allSatisfy(call -> assertThat(asStaffOf("93008", call).problem())
                        .as(call.toString())
                        .isNotEqualTo("territory-foreign"));
    }

    @Test
    void staffWithoutASiteWorkForNone() {
        var nobodys = TestTokens.staffAt("", "p_agent", "waiting-room-service", "agent");

        assertThat(client.send("POST", "/lines/" + LINE + "/close", "", nobodys).problem())
                .isEqualTo("territory-foreign");
        assertThat(client.send("GET", "/lines/" + LINE, "", nobodys).status()).isEqualTo(200);
    }
}
