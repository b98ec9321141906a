package fr.montour.identity.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.montour.identity.person.Somebody;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevocationIT {

    private static final String SESSION = "s_aaaaaaaaaaaaaaaaaaaaaaaaaa";

    private final RunningService service = RunningService.withFakeKeycloak();
    private final FakeAccounts accounts = service.bean(FakeAccounts.class);

    @Test
    void blockedPersonIsRevokedAndSoIsNobodyWhoLogsInAfterUnblocking() {
        accounts.put("revoked", "Bad", "Actor", null);
        var before = service.logIn("usagers", "revoked;eidas1;;").json();
        String id = before.path("personId").asText();
        decide(id, "block");
        var revoked = of(id);
        assertThat(revoked).hasSize(1);
        assertThat(revoked.getFirst().path("kind").asText()).isEqualTo("PERSON");
        long position = revoked.getFirst().path("position").asLong();
        assertThat(position).isGreaterThan(before.at("/session/position").asLong());
        assertThat(Instant.parse(revoked.getFirst().path("until").asText()))
                .isAfter(Instant.parse(before.at("/session/endsAt").asText()));

        decide(id, "block");
        decide(id, "unblock");
        var after = service.logIn("usagers", "revoked;eidas1;;").json();
        assertThat(after.at("/session/position").asLong()).isGreaterThanOrEqualTo(position);
        assertThat(of(id)).hasSize(1);

        decide(id, "block");
        assertThat(of(id)).hasSize(2);
        assertThat(of(id).getLast().path("position").asLong())
                .isGreaterThan(after.at("/session/position").asLong());
    }

    @Test
    void loggedOutSessionIsRevokedOnceHoweverOftenItIsSaid() {
        assertThat(logOut(SESSION, Instant.now().plusSeconds(60)).status()).isEqualTo(204);
        assertThat(logOut(SESSION, Instant.now().plusSeconds(60)).status()).isEqualTo(204);
        assertThat(of(SESSION))
                .singleElement()
                .satisfies(one -> assertThat(one.path("kind").asText()).isEqualTo("SESSION"))
                .satisfies(one -> assertThat(one.has("role")).isFalse());
    }

    @Test
    void supervisorWhoBecomesAnAgentLosesTheRoleOnEveryDevice() {
        accounts.put("demoted", "Ada", "Lovelace", null);
        var before = service.logIn("agents", "demoted;;supervisor;93008").json();
        service.logIn("agents", "demoted;;agent;93008");
        assertThat(of(before.path("personId").asText()))
                .singleElement()
                .satisfies(one -> assertThat(one.path("kind").asText()).isEqualTo("ROLE"))
                .satisfies(one -> assertThat(one.path("role").asText()).isEqualTo("supervisor"));
    }

    @Test
    void whoAsksFromTheNewestPositionHearsOnlyWhatIsNew() {
        logOut("s_bbbbbbbbbbbbbbbbbbbbbbbbbb", Instant.now().plusSeconds(60));
        long last = list(0).path("last").asLong();
        assertThat(list(last).path("revocations")).isEmpty();
        logOut("s_cccccccccccccccccccccccccc", Instant.now().plus(Duration.ofHours(1)));
        var news = list(last);
        assertThat(news.at("/revocations/0/id").asText()).isEqualTo("s_cccccccccccccccccccccccccc");
        assertThat(news.at("/revocations/0/position").asLong()).isEqualTo(last + 1);
        assertThat(news.path("more").asBoolean(true)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"sessionId\":\"s_1\",\"endsAt\":\"2026-12-01T00:00:00Z\"}",
                "{\"sessionId\":\"" + SESSION + "\"}",
                "{\"sessionId\":\"" + SESSION + "\",\"endsAt\":\"soon\"}"
            })
    void whatIsNoLogoutIsRefused(String body) {
        assertThat(service.as("gateway", "gateway", "POST", "/revocations", body)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void positionsAreNumbersFromZero() {
        assertThat(service.as("gateway", "gateway", "GET", "/revocations?after=-1", null)
                        .problem())
                .isEqualTo("invalid-request");
    }

    private List<JsonNode> of(String id) {
        return StreamSupport.stream(list(0).path("revocations").spliterator(), false)
                .filter(one -> one.path("id").asText().equals(id))
                .toList();
    }

    private JsonNode list(long after) {
        return service.as("gateway", "gateway", "GET", "/revocations?after=" + after, null)
                .json();
    }

    private RunningService.Answer logOut(String session, Instant endsAt) {
        return service.as(
                "gateway",
                "gateway",
                "POST",
                "/revocations",
                "{\"sessionId\":\"%s\",\"endsAt\":\"%s\"}".formatted(session, endsAt));
    }

    private void decide(String id, String decision) {
        assertThat(service.as(
                                Somebody.newId().value(),
                                "supervisor",
                                "POST",
                                "/persons/" + id + "/" + decision,
                                "{\"reason\":\"why\"}")
                        .status())
                .isEqualTo(204);
    }
}
