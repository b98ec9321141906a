package fr.montour.waiting.journey;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.montour.draw.Check;
import fr.montour.draw.DrandChain;
import fr.montour.draw.DrawProof;
import fr.montour.draw.DrawRecord;
import fr.montour.draw.DrawVerifier;
import fr.montour.draw.Hash;
import fr.montour.platform.testing.TestTokens;
import fr.montour.waiting.fakes.RealStore;
import fr.montour.waiting.journey.WaitingRoomClient.Answer;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A draw from the opening to the proofs, over HTTP and on the real store. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DrawIT implements TestPropertyProvider {

    private static final String LINE = "/lines/93008-draw";
    private static final String ME = LINE + "/places/me";
    private static final String WHY = "{\"message\": \"Erreur d'heure\"}";
    private static final String VALUE = "{\"value\": \"7 11 23 31 42\"}";

    @Inject
    EmbeddedServer server;

    @Inject
    JsonMapper json;

    @Override
    public Map<String, String> getProperties() {
        Map<String, String> properties = RealStore.busyNode();
        properties.put("montour.draw.gap", "PT4S");
        return properties;
    }

    @Test
    void fromTheOpeningToTheProofs() throws IOException {
        var client = new WaitingRoomClient(server);
        client.makeLine(LINE, "{\"name\": \"Bobigny\", \"kind\": \"DAY\", \"ratePerMinute\": 600}");
        Instant closesAt = Instant.now().plusSeconds(4);
        Instant known = closesAt.plusSeconds(4);

        String tooSoon = opening(closesAt, closesAt);
        assertThat(client.asAgent("POST", LINE + "/open-registration", tooSoon).problem())
                .isEqualTo("draw-invalid");
        assertThat(client.asAgent(
                                "POST",
                                LINE + "/open-registration",
                                opening(Instant.parse("9999-12-31T00:00:00Z"), known))
                        .problem())
                .isEqualTo("draw-invalid");
        assertThat(client.asAgent("POST", LINE + "/cancel-registration", WHY).problem())
                .isEqualTo("draw-unknown");
        Answer opened = client.asAgent("POST", LINE + "/open-registration", opening(closesAt, known));
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.body()).containsEntry("state", "REGISTRATION").doesNotContainKeys("secret", "seed", "root");

        for (int n = 1; n <= 5; n++) {
            Answer joined = client.as("p_" + n, "PUT", ME);
            assertThat(joined.status()).isEqualTo(201);
            assertThat(joined.body()).containsEntry("state", "REGISTERED").doesNotContainKey("number");
        }
        assertThat(client.as("p_1", "PUT", ME).status()).isEqualTo(200);
        assertThat(client.as("p_1", "GET", ME + "/draw-proof").problem()).isEqualTo("draw-pending");
        assertThat(client.as("p_1", "POST", LINE + "/open-registration").status())
                .isEqualTo(403);

        Answer rooted = await().atMost(ofSeconds(20))
                .until(
                        () -> client.as("p_1", "GET", LINE + "/draw"),
                        answer -> answer.body().containsKey("root"));
        assertThat(rooted.body())
                .containsEntry("commitment", opened.get("commitment"))
                .containsEntry("cohortSize", 5);
        assertThat(client.as("p_9", "PUT", ME).problem()).isEqualTo("line-closed");
        assertThat(client.as("p_1", "GET", LINE + "/draw/registrations/0").text())
                .contains("\"from\":0");

        await().atMost(ofSeconds(20))
                .until(() -> client.asAgent("PUT", LINE + "/draw/beacon", VALUE).status() == 200);
        assertThat(client.asAgent("GET", LINE + "/audits", "").text())
                .as("what the second agent can read before the draw")
                .contains("ENTER_BEACON", sha256("7 11 23 31 42"))
                .doesNotContain("7 11 23");
        assertThat(client.asAgent("GET", LINE + "/draw/beacon", "").body())
                .containsEntry("awaits", "CONFIRMATION")
                .containsEntry("enteredBy", "p_agent");
        assertThat(client.as("p_1", "GET", LINE + "/draw/beacon").status()).isEqualTo(403);
        assertThat(client.asAgent("POST", LINE + "/draw/beacon/confirm", VALUE).problem())
                .isEqualTo("beacon-same-agent");
        String second = TestTokens.caller("p_second", "waiting-room-service", "agent");
        Answer drawn = client.send("POST", LINE + "/draw/beacon/confirm", VALUE, second);
        assertThat(drawn.body()).containsEntry("state", "DRAWN").containsEntry("root", rooted.get("root"));

        await().atMost(ofSeconds(10))
                .until(() -> client.as("p_1", "GET", LINE).get("state").equals("DRAWN"));
        DrawRecord record = read(client.as("p_1", "GET", LINE + "/draw"), DrawRecord.class);
        assertThat(DrawVerifier.verify(record, List.of(DrandChain.QUICKNET))).allMatch(Check::holds);
        Set<Object> numbers = new HashSet<>();
        for (int n = 1; n <= 5; n++) {
            DrawProof proof = read(client.as("p_" + n, "GET", ME + "/draw-proof"), DrawProof.class);
            assertThat(DrawVerifier.verify(record, proof)).allMatch(Check::holds);
            numbers.add(proof.number());
            String person = "p_" + n;
            await().atMost(ofSeconds(5))
                    .until(() -> String.valueOf(client.as(person, "GET", ME).get("number"))
                            .equals(String.valueOf(proof.number())));
        }
        assertThat(numbers).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);

        assertThat(client.asAgent("GET", LINE + "/audits", "").text())
                .contains(
                        "OPEN_REGISTRATION", "Loto of today", "ENTER_BEACON", "CONFIRM_BEACON", "p_second", "REFUSED");

        assertThat(client.asAgent("POST", LINE + "/open", "").status()).isEqualTo(200);
        assertThat(client.as("p_6", "PUT", ME).body()).containsEntry("number", 6);
    }

    @Test
    void registrationThatIsCalledOffIsToldToEverybodyAndMayBeginAnew() {
        var client = new WaitingRoomClient(server);
        String line = "/lines/93008-called-off";
        client.makeLine(line, "{\"name\": \"Bobigny\"}");
        Instant closesAt = Instant.now().plusSeconds(3_600);
        client.asAgent("POST", line + "/open-registration", opening(closesAt, closesAt.plusSeconds(60)));
        client.as("p_1", "PUT", line + "/places/me");

        assertThat(client.asAgent("POST", line + "/cancel-registration", "{\"message\": \"\u2028\"}")
                        .status())
                .isEqualTo(400);
        Answer cancelled = client.asAgent("POST", line + "/cancel-registration", WHY);

        assertThat(cancelled.body()).containsEntry("state", "CANCELLED");
        await().atMost(ofSeconds(10))
                .until(() -> client.as("p_1", "GET", line).get("state").equals("DRAFT"));
        assertThat(client.as("p_1", "GET", line + "/places/me").text()).contains("REMOVED", "Erreur d'heure");
        assertThat(client.asAgent("GET", line + "/audits", "").text()).contains("CANCEL_REGISTRATION");
        assertThat(client.asAgent("POST", line + "/open-registration", opening(closesAt, closesAt.plusSeconds(60)))
                        .get("state"))
                .isEqualTo("REGISTRATION");
        assertThat(client.as("p_1", "PUT", line + "/places/me").get("state")).isEqualTo("REGISTERED");
    }

    private static String sha256(String text) {
        return Hash.sha256(text.getBytes(StandardCharsets.UTF_8)).hex();
    }

    private <T> T read(Answer answer, Class<T> type) throws IOException {
        return Objects.requireNonNull(json.readValue(answer.text(), type));
    }

    private static String opening(Instant closesAt, Instant known) {
        return """
                {"closesAt": "%s", "beacon": {"kind": "entered", "source": "Loto of today", "availableFrom": "%s"}}""".formatted(closesAt, known);
    }
}
