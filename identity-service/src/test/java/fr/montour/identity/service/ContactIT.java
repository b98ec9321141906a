package fr.montour.identity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.montour.identity.person.Somebody;
import fr.montour.platform.testing.EventTap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Language and address of a person over HTTP. */
class ContactIT {

    private final RunningService service = RunningService.withFakeKeycloak();
    private final FakeAccounts accounts = service.bean(FakeAccounts.class);
    private final EventTap tap = service.tap();

    @Test
    void personWithoutAddressEntersOneProvesItAndChoosesEnglish() throws Exception {
        String id = registered("choose", null);

        assertThat(prefer(id, "{\"locale\":\"en\",\"email\":\"awa@example.org\"}")
                        .status())
                .isEqualTo(204);
        assertThat(me(id).path("email").asText("")).isEmpty();
        assertThat(me(id).path("unprovenEmail").asText()).isEqualTo("awa@example.org");
        assertThat(me(id).path("locale").asText()).isEqualTo("en");

        assertThat(prove(token(id)).status()).isEqualTo(204);

        assertThat(me(id).path("email").asText()).isEqualTo("awa@example.org");
        assertThat(me(id).has("unprovenEmail")).isFalse();
        assertThat(service.logIn("usagers", "choose;eidas1;;")
                        .json()
                        .path("emailKnown")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void addressFromFranceConnectStaysAsFallback() throws Exception {
        String id = registered("fallback", "dead@example.org");

        prefer(id, "{\"locale\":\"fr\",\"email\":\"alive@example.org\"}");
        prove(token(id));
        assertThat(me(id).path("email").asText()).isEqualTo("alive@example.org");
        assertThat(me(id).path("loginEmail").asText()).isEqualTo("dead@example.org");

        prefer(id, "{\"locale\":\"fr\",\"email\":\"\"}");
        assertThat(me(id).path("email").asText()).isEqualTo("dead@example.org");
    }

    @Test
    void addressWithADomainInItsOwnLettersIsWrittenToAsTheNetworkWritesIt() throws Exception {
        String id = registered("punycode", null);

        prefer(id, "{\"locale\":\"fr\",\"email\":\"awa@exämple.org\"}");
        assertThat(event("person.address-to-prove.v1", id)
                        .path("data")
                        .path("email")
                        .asText())
                .isEqualTo("awa@xn--exmple-cua.org");

        assertThat(me(id).path("unprovenEmail").asText()).isEqualTo("awa@exämple.org");
    }

    @Test
    void addressThatOurMailServerCannotWriteToIsSaidAtOnce() {
        String id = registered("smtputf8", null);

        var answer = prefer(id, "{\"locale\":\"fr\",\"email\":\"zoé@exemple.fr\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("address-not-ascii");
    }

    @Test
    void fourthLinkToOneMailboxInAnHourIsRefused() {
        String body = "{\"locale\":\"fr\",\"email\":\"victim@example.com\"}";
        for (int asker = 0; asker < 3; asker++) {
            assertThat(prefer(registered("asker" + asker, null), body).status()).isEqualTo(204);
        }

        var answer = prefer(registered("asker3", null), body);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("address-links-exhausted");
    }

    @Test
    void linkThatIsForgedOpensNothingAndOnlyTheGatewayOpensLinks() {
        assertThat(prove("l_forged").problem()).isEqualTo("address-link-invalid");
        assertThat(prove("").status()).isEqualTo(400);
        assertThat(service.as(Somebody.newId().value(), "applicant", "POST", "/address-proofs", "{\"token\":\"l_1\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void supervisorHasContactsAnnouncedAgain() throws Exception {
        String id = registered("again", "again@example.org");
        event("person.registered.v1", id);

        String next = "";
        do {
            var part = service.as(
                            Somebody.newId().value(),
                            "supervisor",
                            "POST",
                            "/contact-announcements?limit=50" + (next.isEmpty() ? "" : "&after=" + next),
                            "")
                    .json();
            next = part.path("next").asText("");
        } while (!next.isEmpty());

        await().untilAsserted(() -> assertThat(tap.seen("person.registered.v1"))
                .filteredOn(seen -> seen.json().contains(id))
                .hasSize(2));
        assertThat(service.as(id, "applicant", "POST", "/contact-announcements", "")
                        .status())
                .isEqualTo(403);
    }

    private JsonNode me(String id) {
        return service.as(id, "applicant", "GET", "/persons/me", null).json();
    }

    private RunningService.Answer prefer(String id, String body) {
        return service.as(id, "applicant", "PUT", "/persons/me/preferences", body);
    }

    private RunningService.Answer prove(String token) {
        return service.as("gateway", "gateway", "POST", "/address-proofs", "{\"token\":\"" + token + "\"}");
    }

    private String token(String id) throws Exception {
        return event("person.address-to-prove.v1", id)
                .path("data")
                .path("token")
                .asText();
    }

    private JsonNode event(String type, String id) throws Exception {
        await().until(() -> tap.seen(type).stream().anyMatch(seen -> seen.json().contains(id)));
        var seen = tap.seen(type).stream()
                .filter(one -> one.json().contains(id))
                .findFirst()
                .orElseThrow();
        return new ObjectMapper().readTree(seen.json());
    }

    private String registered(String subject, @Nullable String email) {
        accounts.put(subject, "Awa", "Sow", email);
        return service.logIn("usagers", subject + ";eidas1;;")
                .json()
                .path("personId")
                .asText();
    }
}
