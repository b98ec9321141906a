package fr.montour.identity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.montour.identity.civil.PivotClaims;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoginIT {

    private static final int AT_ONCE = 32;

    private final RunningService service = RunningService.withFakeKeycloak();
    private final FakeAccounts accounts = service.bean(FakeAccounts.class);

    @BeforeEach
    void people() {
        accounts.put("ana", "Ana", "Silva", "ana@example.org");
        accounts.put("nomail", null, "Suharto", null);
        accounts.put("agent", new PivotClaims("Ada", "Lovelace", null, null, null, null, null), "ada@example.org");
    }

    @Test
    void applicantIsRegisteredAndKnownAgain() {
        var first = service.logIn("usagers", "ana;eidas1;;");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().path("personId").asText()).matches("p_[a-z2-7]{26}");
        assertThat(withoutSession(first))
                .hasToString("""
                        {"personId":"%s","kind":"APPLICANT","roles":["applicant"],"sites":[],"assurance":"eidas1",\
                        "givenName":"Ana","familyName":"Silva","locale":"fr","emailKnown":true}""".formatted(first.json().path("personId").asText()));
        assertThat(withoutSession(service.logIn("usagers", "ana;eidas1;;"))).isEqualTo(withoutSession(first));
    }

    private static JsonNode withoutSession(RunningService.Answer login) {
        return ((ObjectNode) login.json()).without("session");
    }

    @Test
    void personWithoutFirstNameAndAddressIsRegistered() {
        var login = service.logIn("usagers", "nomail;eidas1;;").json();
        assertThat(login.has("givenName")).isFalse();
        assertThat(login.path("emailKnown").asBoolean(true)).isFalse();
    }

    @Test
    void supervisorComesWithRolesAndSite() {
        var login = service.logIn("agents", "agent;;supervisor;93008").json();
        assertThat(login.path("kind").asText()).isEqualTo("AGENT");
        assertThat(login.path("roles").toString()).isEqualTo("[\"agent\",\"supervisor\"]");
        assertThat(login.path("organisation").asText()).isEqualTo("93008");
        assertThat(login.path("sites").toString()).isEqualTo("[\"93008\"]");
        assertThat(login.has("assurance")).isFalse();
    }

    @Test
    void loginThatDoesNotHoldIsRefused() {
        var forged = service.logIn("usagers", "forged");
        assertThat(forged.status()).isEqualTo(401);
        assertThat(forged.problem()).isEqualTo("login-invalid");
        assertThat(service.logIn("nowhere", "ana;eidas1;;").problem()).isEqualTo("login-invalid");
        assertThat(service.logIn("usagers", "gone;eidas1;;").problem()).isEqualTo("login-invalid");
        assertThat(service.logIn("agents", "agent;;clerk;").problem()).isEqualTo("login-invalid");
    }

    @Test
    void lowAssuranceIsRefused() {
        var low = service.logIn("usagers", "ana;eidas0;;");
        assertThat(low.status()).isEqualTo(403);
        assertThat(low.problem()).isEqualTo("assurance-too-low");
    }

    @Test
    void manyFirstLoginsAtOnceMakeOnePersonAndOneEvent() throws Exception {
        accounts.put("crowd", "Crowd", "Of One", "crowd@example.org");
        var tap = service.tap();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var logins = threads.invokeAll(IntStream.range(0, AT_ONCE)
                    .<Callable<RunningService.Answer>>mapToObj(any -> () -> service.logIn("usagers", "crowd;eidas1;;"))
                    .toList());
            var answers = logins.stream().map(login -> login.resultNow()).toList();
            assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
            var ids = answers.stream()
                    .map(answer -> answer.json().path("personId").asText())
                    .collect(Collectors.toSet());
            assertThat(ids).hasSize(1);
            // The event of somebody who comes after them shows that everything before it has arrived.
            accounts.put("last", "Last", "One", null);
            var last = service.logIn("usagers", "last;eidas1;;")
                    .json()
                    .path("personId")
                    .asText();
            await().until(() -> tap.seen("person.registered.v1").stream()
                    .anyMatch(seen -> seen.json().contains(last)));
            assertThat(tap.seen("person.registered.v1"))
                    .filteredOn(seen -> seen.json().contains(ids.iterator().next()))
                    .hasSize(1);
        }
    }
}
