package fr.montour.waiting.journey;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jwt.SignedJWT;
import fr.montour.platform.testing.TestTokens;
import fr.montour.waiting.fakes.RealStore;
import fr.montour.waiting.fakes.Units;
import fr.montour.waiting.journey.WaitingRoomClient.Answer;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.LineName;
import fr.montour.waiting.stock.FollowStock;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** However often, wherever and whenever a turn is claimed, there is one token; also while the nodes change their keys. */
class ClaimOnceIT {

    private static final String LINE = "/lines/93008-claim-once";
    private static final String MINE = LINE + "/places/me";

    private final OctetKeyPair old = TestTokens.newKey("old");
    private final Map<String, String> shared = RealStore.busyNode();
    private final List<EmbeddedServer> nodes = new ArrayList<>();

    @AfterEach
    void stop() {
        nodes.forEach(EmbeddedServer::close);
    }

    private WaitingRoomClient node(OctetKeyPair... keys) {
        Map<String, Object> properties = new HashMap<>(shared);
        properties.put("montour.signing-key", new JWKSet(List.of(keys)).toString(false));
        EmbeddedServer node = ApplicationContext.run(EmbeddedServer.class, properties, "test");
        nodes.add(node);
        return new WaitingRoomClient(node);
    }

    private static void awaitCall(WaitingRoomClient node, String person) {
        await().atMost(ofSeconds(10))
                .until(() -> node.as(person, "GET", MINE).get("state").equals("CALLED"));
    }

    private static SignedJWT jwt(Answer claim) throws ParseException {
        return SignedJWT.parse(claim.get("admissionToken").toString());
    }

    @Test
    void claimOfTwoNodesAtOnceAndAfterTheKeysRotatedIsOneToken() throws Exception {
        List<WaitingRoomClient> two = List.of(node(old), node(old));
        WaitingRoomClient first = two.getFirst();
        first.makeLine(LINE, "{\"name\": \"Bobigny\", \"kind\": \"DAY\", \"ratePerMinute\": 600, \"maxActive\": 3}");
        first.asAgent("POST", LINE + "/open", "");
        nodes.getFirst()
                .getApplicationContext()
                .getBean(FollowStock.class)
                .stated(new LineId("93008-claim-once"), new LineName("Bobigny"), new Units().release(2));
        first.as("p_1", "PUT", MINE);
        awaitCall(first, "p_1");

        List<String> tokens = new ArrayList<>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Answer>> claims = IntStream.range(0, 32)
                    .<Callable<Answer>>mapToObj(n -> () -> two.get(n % 2).as("p_1", "POST", MINE + "/claim"))
                    .toList();
            for (var claim : pool.invokeAll(claims)) {
                tokens.add(claim.get().text());
            }
        }

        assertThat(tokens)
                .hasSize(32)
                .containsOnly(tokens.getFirst())
                .allMatch(text -> text.contains("admissionToken"));
        SignedJWT token = jwt(first.as("p_1", "POST", MINE + "/claim"));
        Instant rotation = token.getJWTClaimsSet().getIssueTime().toInstant().plusSeconds(1);
        OctetKeyPair next = new OctetKeyPair.Builder(TestTokens.newKey("next"))
                .notBeforeTime(Date.from(rotation))
                .build();
        WaitingRoomClient rotated = node(old, next);
        await().atMost(ofSeconds(5)).until(() -> Instant.now().isAfter(rotation.plusSeconds(1)));

        assertThat(rotated.as("p_1", "POST", MINE + "/claim").text()).isEqualTo(tokens.getFirst());
        rotated.as("p_2", "PUT", MINE);
        awaitCall(rotated, "p_2");
        assertThat(jwt(rotated.as("p_2", "POST", MINE + "/claim")).getHeader().getKeyID())
                .isEqualTo("next");
        assertThat(token.getHeader().getKeyID()).isEqualTo("old");
        assertThat(rotated.send("GET", "/.well-known/jwks.json", "", "").text())
                .contains("\"old\"", "\"next\"")
                .doesNotContain("\"d\"");
    }

    @Test
    void helperWhoClaimsFirstStandsInTheTokenWhoeverAsksAgain() throws ParseException {
        WaitingRoomClient node = node(old);
        node.makeLine(LINE, "{\"name\": \"Bobigny\", \"kind\": \"DAY\", \"ratePerMinute\": 600, \"maxActive\": 3}");
        node.asAgent("POST", LINE + "/open", "");
        nodes.getFirst()
                .getApplicationContext()
                .getBean(FollowStock.class)
                .stated(new LineId("93008-claim-once"), new LineName("Bobigny"), new Units().release(1));
        node.as("p_3", "PUT", MINE);
        awaitCall(node, "p_3");

        Answer helped = node.asHelper("p_helper", "p_3", "POST", MINE + "/claim");

        assertThat(jwt(helped).getJWTClaimsSet().getSubject()).isEqualTo("p_3");
        assertThat(jwt(helped).getJWTClaimsSet().getJSONObjectClaim("act")).isEqualTo(Map.of("sub", "p_helper"));
        assertThat(node.as("p_3", "POST", MINE + "/claim").text()).isEqualTo(helped.text());
    }
}
