package fr.montour.waiting.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.fakes.RealStore;
import fr.montour.waiting.journey.WaitingRoomClient.Answer;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
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

    @Inject
    JsonMapper json;

    private WaitingRoomClient client;
    private String line;

    @Override
    public Map<String, String> getProperties() {
        return RealStore.busyNode();
    }

    @BeforeEach
    void openLine(TestInfo test) {
        client = new WaitingRoomClient(server.getURI(), json);
        line = "/lines/93008-" + test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
        client.asAgent(
                "PUT",
                line,
                "{\"name\": \"Bobigny\", \"ratePerMinute\": 600, \"maxActive\": 3, \"claimWindow\": \"PT5M\"}");
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
