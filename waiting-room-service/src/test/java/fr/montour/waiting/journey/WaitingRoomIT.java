package fr.montour.waiting.journey;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.SignedJWT;
import fr.montour.platform.testing.TestTokens;
import fr.montour.platform.token.TokenSigner;
import fr.montour.waiting.fakes.RealStore;
import fr.montour.waiting.fakes.Units;
import fr.montour.waiting.journey.WaitingRoomClient.Answer;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.LineName;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.Places;
import fr.montour.waiting.stock.FollowStock;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;

/** Every call of the contract, each refusal, and the way from joining to served. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaitingRoomIT implements TestPropertyProvider {

    private static final String SETTINGS =
            "{\"name\": \"Bobigny\", \"ratePerMinute\": 600, \"maxActive\": 3, \"claimWindow\": \"PT5M\"}";

    @Inject
    EmbeddedServer server;

    @Inject
    FollowStock followStock;

    @Inject
    Places places;

    @Inject
    TokenSigner signer;

    private Units units = new Units();
    private WaitingRoomClient client;
    private String line;
    private String mine;

    @Override
    public Map<String, String> getProperties() {
        return RealStore.busyNode();
    }

    @BeforeEach
    void lineOfItsOwn(TestInfo test) {
        units = new Units();
        client = new WaitingRoomClient(server);
        line = "/lines/93008-" + test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
        mine = line + "/places/me";
    }

    private void openLine() {
        client.makeLine(line, SETTINGS);
        assertThat(client.asAgent("POST", line + "/open", "").status()).isEqualTo(200);
    }

    private void release(int capacity) {
        followStock.stated(lineId(), new LineName("Bobigny"), units.release(capacity));
    }

    private LineId lineId() {
        return new LineId(line.substring("/lines/".length()));
    }

    private Answer awaitState(String person, String state) {
        return await().atMost(ofSeconds(10))
                .until(
                        () -> client.as(person, "GET", mine),
                        answer -> answer.get("state").equals(state));
    }

    @Test
    void lineIsMadeOnceAndChangedAfter() {
        Answer made = client.makeLine(line, SETTINGS);
        Answer changed = client.asAgent(
                "PUT", line + "/settings", "{\"name\": \"Bobigny\", \"ratePerMinute\": 30, \"settingsVersion\": 1}");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body())
                .containsEntry("state", "DRAFT")
                .containsEntry("siteId", "93008")
                .containsEntry("claimWindow", "PT5M")
                .containsEntry("credit", 0)
                .containsEntry("settingsVersion", 1)
                .doesNotContainKey("openedAt");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body())
                .containsEntry("ratePerMinute", 30)
                .containsEntry("maxActive", 3)
                .containsEntry("settingsVersion", 2);
        assertThat(client.as("p_1", "GET", line).body()).containsEntry("ratePerMinute", 30);
        assertThat(client.as("p_1", "GET", "/lines").text()).contains(lineId().value());
    }

    @Test
    void settingsOutOfBoundsAreRefused() {
        Answer refused = client.makeLine(
                line, "{\"name\": \"B\", \"ratePerMinute\": -1, \"maxActive\": 0, \"claimWindow\": \"PT1S\"}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("line-invalid");
        assertThat(refused.get("detail").toString()).contains("ratePerMinute", "maxActive", "claimWindow");
        assertThat(client.asAgent("PUT", line, "{\"ratePerMinute\": 1}").problem())
                .isEqualTo("invalid-request");
    }

    @Test
    void unknownLineIsSaidSo() {
        assertThat(client.as("p_1", "GET", line).problem()).isEqualTo("line-unknown");
        assertThat(client.as("p_1", "PUT", mine).problem()).isEqualTo("line-unknown");
        assertThat(client.as("p_1", "PUT", "/lines/no-such/places/me").problem())
                .isEqualTo("line-unknown");
        assertThat(client.asAgent("POST", line + "/open", "").problem()).isEqualTo("line-unknown");
    }

    @Test
    void draftAndClosedLinesTakeNobodyAndPausedOnesDo() {
        client.makeLine(line, SETTINGS);
        assertThat(client.as("p_1", "PUT", mine).problem()).isEqualTo("line-closed");

        client.asAgent("POST", line + "/open", "");
        client.asAgent("POST", line + "/pause", "");
        assertThat(client.as("p_1", "PUT", mine).status()).isEqualTo(201);

        client.asAgent("POST", line + "/close", "");
        assertThat(client.as("p_2", "PUT", mine).problem()).isEqualTo("line-closed");
        assertThat(client.as("p_1", "PUT", mine).status()).isEqualTo(200);
    }

    @Test
    void actionOutOfPlaceIsRefusedAndRepeatingIsNot() {
        client.makeLine(line, SETTINGS);

        assertThat(client.asAgent("POST", line + "/pause", "").problem()).isEqualTo("line-state");
        assertThat(client.asAgent("POST", line + "/open", "").status()).isEqualTo(200);
        assertThat(client.asAgent("POST", line + "/open", "").status()).isEqualTo(200);
        assertThat(client.asAgent("POST", line + "/open", "").get("openedAt")).isNotEqualTo("absent");
    }

    @Test
    void joiningAgainIsTheSamePlace() {
        openLine();

        Answer first = client.as("p_1", "PUT", mine);
        Answer second = client.as("p_1", "PUT", mine);
        Answer other = client.as("p_2", "PUT", mine);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.body())
                .containsEntry("number", 1)
                .containsEntry("state", "WAITING")
                .containsEntry("ahead", 0)
                .containsEntry("serving", 0)
                .containsEntry("missedCalls", 0)
                .doesNotContainKeys("calledAt", "claimBy");
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(other.body()).containsEntry("number", 2).containsEntry("ahead", 1);
        assertThat(client.as("p_1", "GET", "/places/me").text()).contains(lineId().value());
    }

    @Test
    void leavingIsForGoodAndMayBeRepeated() {
        openLine();
        client.as("p_1", "PUT", mine);

        assertThat(client.as("p_1", "DELETE", mine).status()).isEqualTo(204);
        assertThat(client.as("p_1", "DELETE", mine).status()).isEqualTo(204);

        assertThat(client.as("p_1", "GET", mine).get("state")).isEqualTo("LEFT");
        assertThat(client.as("p_1", "PUT", mine).body()).containsEntry("number", 2);
    }

    @Test
    void placeAndClaimOfSomebodyWithoutAPlaceAreRefused() {
        openLine();

        assertThat(client.as("p_1", "GET", mine).problem()).isEqualTo("place-unknown");
        assertThat(client.as("p_1", "POST", mine + "/claim").problem()).isEqualTo("place-unknown");
        client.as("p_1", "PUT", mine);
        Answer early = client.as("p_1", "POST", mine + "/claim");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.problem()).isEqualTo("not-called");
    }

    @Test
    void creditCallsPeopleInOrderAndClaimingTwiceGivesTheSameToken() throws Exception {
        openLine();
        for (String person : List.of("p_1", "p_2", "p_3")) {
            client.as(person, "PUT", mine);
        }

        release(2);

        Answer called = awaitState("p_2", "CALLED");
        assertThat(called.body()).containsKeys("calledAt", "claimBy").containsEntry("serving", 2);
        awaitState("p_1", "CALLED");
        Answer first = client.as("p_1", "POST", mine + "/claim");
        Answer again = client.as("p_1", "POST", mine + "/claim");
        assertThat(first.status()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(first.text());
        var jwt = SignedJWT.parse(first.get("admissionToken").toString());
        assertThat(jwt.getHeader().getKeyID())
                .isEqualTo(signer.publicKeys().getKeys().getFirst().getKeyID());
        var claims = jwt.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("montour-waiting-room");
        assertThat(claims.getAudience()).containsExactly("montour-admission");
        assertThat(claims.getSubject()).isEqualTo("p_1");
        assertThat(claims.getJWTID()).startsWith("a_").hasSize(28);
        assertThat(claims.getStringClaim("line")).isEqualTo(lineId().value());
        assertThat(claims.getLongClaim("number")).isEqualTo(1);
        assertThat(claims.getNotBeforeTime()).isEqualTo(claims.getIssueTime());
        assertThat(claims.getExpirationTime().toInstant())
                .isEqualTo(claims.getIssueTime().toInstant().plus(Duration.ofMinutes(15)));
        assertThat(client.as("p_3", "GET", mine).get("state")).isEqualTo("WAITING");
        assertThat(client.as("p_1", "GET", line).body())
                .containsEntry("active", 2)
                .containsEntry("credit", 2);
    }

    @Test
    void bookingEndsTheAdmissionAndUsesCredit() {
        openLine();
        client.as("p_1", "PUT", mine);
        release(1);
        awaitState("p_1", "CALLED");
        client.as("p_1", "POST", mine + "/claim");

        var place = new PlaceId(lineId(), new PersonId("p_1"));
        var admission = ((Place.Admitted) places.find(place).orElseThrow()).admission();
        followStock.booked(place, 1, units.book(admission.id()), Instant.now());
        followStock.booked(place, 1, units.book(admission.id()), Instant.now());

        assertThat(client.as("p_1", "GET", mine).get("state")).isEqualTo("SERVED");
        assertThat(client.as("p_1", "GET", line).body())
                .containsEntry("active", 0)
                .containsEntry("credit", 0);
        assertThat(client.as("p_1", "PUT", mine).body()).containsEntry("number", 2);
    }

    @Test
    void missedCallKeepsThePlaceOnceThenExpires() {
        client.makeLine(line, "{\"name\": \"B\", \"ratePerMinute\": 600, \"maxActive\": 3, \"claimWindow\": \"PT5S\"}");
        client.asAgent("POST", line + "/open", "");
        client.as("p_1", "PUT", mine);
        release(1);

        Answer second = await().atMost(ofSeconds(15))
                .until(
                        () -> client.as("p_1", "GET", mine),
                        answer -> answer.get("state").equals("CALLED")
                                && answer.get("missedCalls").equals(1));
        assertThat(second.get("number")).isEqualTo(1);

        await().atMost(ofSeconds(15))
                .until(() -> client.as("p_1", "GET", mine).get("state").equals("EXPIRED"));
        Answer late = client.as("p_1", "POST", mine + "/claim");
        assertThat(late.status()).isEqualTo(410);
        assertThat(late.problem()).isEqualTo("call-missed");
        await().atMost(ofSeconds(5))
                .until(() -> client.as("p_1", "GET", line).get("active").equals(0));
    }

    @Test
    void boardShowsEveryLineWithinASecond() {
        openLine();
        client.as("p_1", "PUT", mine);

        // A gateway asks every 300 ms, so that both together stay within the second.
        Answer board = await().atMost(ofSeconds(1))
                .until(
                        () -> client.asGateway("GET", "/board"),
                        answer -> answer.text()
                                .contains(lineId().value() + "\",\"state\":\"OPEN\",\"serving\":0,\"lastNumber\":1"));

        assertThat(board.body()).containsKeys("at", "lines");
    }

    @Test
    void whatHappensIsCountedPerLine() {
        openLine();
        client.as("p_1", "PUT", mine);
        release(1);
        awaitState("p_1", "CALLED");
        client.as("p_1", "POST", mine + "/claim");

        String tag = "{line=\"" + lineId().value() + "\"}";
        await().atMost(ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(client.asGateway("GET", "/prometheus").text())
                                .contains(
                                        "montour_line_joins_total" + tag + " 1.0",
                                        "montour_line_calls_total" + tag + " 1.0",
                                        "montour_line_claims_total" + tag + " 1.0",
                                        "montour_line_active" + tag + " 1.0"));
    }

    @Test
    void aBatchGivesEachItemItsOwnOutcome() throws Exception {
        openLine();
        client.as("p_1", "PUT", mine);
        String id = lineId().value();

        Answer joins = client.batch("/joins", items(id, "p_1", id, "p_2", "93008-nowhere", "p_3", id, "p_2"));
        Answer claims = client.batch("/claims", items(id, "p_2"));

        assertThat(statuses(joins)).containsExactly(200, 201, 404, 200);
        assertThat(joins.text()).contains("\"number\":1", "\"number\":2", "line-unknown");
        assertThat(statuses(claims)).containsExactly(409);
        assertThat(claims.text()).contains("not-called");
        assertThat(client.batch("/joins", "{\"items\": []}").status()).isEqualTo(400);
    }

    private static String items(String... linesAndPeople) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < linesAndPeople.length; i += 2) {
            items.add("{\"lineId\": \"%s\", \"personId\": \"%s\"}".formatted(linesAndPeople[i], linesAndPeople[i + 1]));
        }
        return "{\"items\": [" + String.join(", ", items) + "]}";
    }

    private static List<Integer> statuses(Answer batch) {
        return Pattern.compile("\"status\":(\\d+),\"(?:body|problem)")
                .matcher(batch.text())
                .results()
                .map(status -> Integer.valueOf(status.group(1)))
                .toList();
    }

    @Test
    void rolesAreKept() {
        assertThat(client.send(
                                "POST",
                                "/joins",
                                items("93008-x", "p_9"),
                                TestTokens.caller("p_1", "waiting-room-service", "applicant"))
                        .status())
                .isEqualTo(403);
        assertThat(client.as("p_1", "PUT", line).status()).isEqualTo(403);
        assertThat(client.as("p_1", "POST", line + "/open").status()).isEqualTo(403);
        assertThat(client.as("p_1", "GET", "/board").status()).isEqualTo(403);
        assertThat(client.asAgent("PUT", mine, "").status()).isEqualTo(403);
        assertThat(client.send("GET", "/lines", "", "nonsense").status()).isEqualTo(401);
    }
}
