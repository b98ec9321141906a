package fr.montour.waiting.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.fakes.RealStore;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What gateways are told so that a place that ended on one device is not waited for on another. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangedPlacesIT implements TestPropertyProvider {

    private static final String LINE = "/lines/93008-changed-places";
    private static final String ALL = "/changed-places?since=2020-01-01T00:00:00Z";

    @Inject
    EmbeddedServer server;

    @Override
    public Map<String, String> getProperties() {
        return RealStore.quietNode();
    }

    @Test
    void gatewaysHearOfWhoeverLeftOrWasRemovedWhileWaiting() {
        var client = new WaitingRoomClient(server);
        client.makeLine(LINE, "{\"name\": \"Bobigny\"}");
        client.asAgent("POST", LINE + "/open", "");
        for (String person : new String[] {"p_left", "p_removed", "p_stays"}) {
            assertThat(client.as(person, "PUT", LINE + "/places/me").status()).isEqualTo(201);
        }

        client.as("p_left", "DELETE", LINE + "/places/me");
        client.asAgent(
                "POST", LINE + "/places/p_removed/remove", "{\"reason\": \"DUPLICATE\", \"message\": \"Deux.\"}");

        var told = client.asGateway("GET", ALL);
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.get("more")).isEqualTo(false);
        assertThat(told.text())
                .contains("p_left", "p_removed", "93008-changed-places")
                .doesNotContain("p_stays");
        String later = told.get("at").toString().replaceFirst("^20", "21");
        assertThat(client.asGateway("GET", "/changed-places?since=" + later).text())
                .doesNotContain("p_left");
    }

    @Test
    void nobodyElseIsToldAndTheMomentMustBeOne() {
        var client = new WaitingRoomClient(server);
        assertThat(client.as("p_left", "GET", ALL).status()).isEqualTo(403);
        assertThat(client.asGateway("GET", "/changed-places?since=yesterday").status())
                .isEqualTo(400);
    }
}
