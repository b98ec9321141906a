package fr.montour.identity.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.identity.person.Somebody;
import fr.montour.platform.testing.TestTokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonIT {

    private final RunningService service = RunningService.withFakeKeycloak();
    private final FakeAccounts accounts = service.bean(FakeAccounts.class);
    private final String supervisor = Somebody.newId().value();

    @Test
    void personSeesWhatIsKnownOfThem() {
        String id = registered("see", "Zoé", "Nguyễn", "zoe@example.org");
        var me = service.as(id, "applicant", "GET", "/persons/me", null);
        assertThat(me.status()).isEqualTo(200);
        assertThat(me.json().path("registeredAt").asText()).matches("\\d{4}-.*Z");
        assertThat(me.json().path("birthDate").asText()).isEqualTo("1988-05-04");
        assertThat(me.json().path("familyName").asText()).isEqualTo("Nguyễn");
        assertThat(me.json().path("email").asText()).isEqualTo("zoe@example.org");
        assertThat(me.json().path("assurance").asText()).isEqualTo("eidas1");
    }

    @Test
    void callerWhoIsNobodyIsUnknown() {
        assertThat(service.as(Somebody.newId().value(), "applicant", "GET", "/persons/me", null)
                        .problem())
                .isEqualTo("person-unknown");
        assertThat(service.as("gateway", "gateway", "GET", "/persons/me", null).problem())
                .isEqualTo("person-unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"locale\":\"de\"}",
                "{\"locale\":\"fr\",\"email\":\"nobody\"}",
                "{\"locale\":\"fr\",\"email\":\"a@example.org\\r\\nBcc: b@example.org\"}"
            })
    void preferencesThatCannotBeKeptAreRefused(String body) {
        String id = registered("refuse", "Awa", "Sow", null);
        var answer = prefer(id, body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("preferences-invalid");
    }

    @Test
    void agentSeesPersonsOfTheSameCivilIdentity() {
        String one = registered("twin-1", "Farida", "O’Brien", null);
        String other = registered("twin-2", "FARIDA", "O BRIEN", null);
        var file = service.as(supervisor, "agent", "GET", "/persons/" + one, null);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.json().path("duplicateSignals").toString()).isEqualTo("[\"" + other + "\"]");
        assertThat(file.json().path("blocked").asBoolean(true)).isFalse();
        assertThat(file.json().path("minor").asBoolean(true)).isFalse();
        assertThat(file.json().path("birthDatePrecision").asText()).isEqualTo("DAY");
        assertThat(file.json().path("journal").isEmpty()).isTrue();
    }

    @Test
    void agentSeesThatNobodyElseHasTheCivilIdentity() {
        String id = registered("single", "Single", "Person", null);
        var file =
                service.as(supervisor, "agent", "GET", "/persons/" + id, null).json();
        assertThat(file.path("duplicateSignals").isArray()).isTrue();
        assertThat(file.path("duplicateSignals")).isEmpty();
    }

    @Test
    void blockedPersonCannotLogInUntilUnblocked() {
        String id = registered("block", "Bad", "Actor", null);
        assertThat(decide(id, "block", "{\"reason\":\"resold a slot\"}").status())
                .isEqualTo(204);
        assertThat(decide(id, "block", "{\"reason\":\"again\"}").status()).isEqualTo(204);
        var refused = service.logIn("usagers", "block;eidas1;;");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("person-blocked");
        assertThat(service.as(id, "applicant", "POST", "/persons/me/statements", null)
                        .problem())
                .isEqualTo("person-blocked");
        assertThat(prefer(id, "{\"locale\":\"fr\"}").problem()).isEqualTo("person-blocked");
        assertThat(service.bean(FakeAccountAccess.class).calls()).contains("close block");

        assertThat(decide(id, "unblock", "{\"reason\":\"mistake\"}").status()).isEqualTo(204);
        assertThat(service.bean(FakeAccountAccess.class).calls()).contains("open block");
        assertThat(service.logIn("usagers", "block;eidas1;;").status()).isEqualTo(200);
        var journal = service.as(supervisor, "agent", "GET", "/persons/" + id, null)
                .json()
                .path("journal");
        assertThat(journal.findValuesAsText("action")).containsExactly("BLOCKED", "UNBLOCKED");
        assertThat(journal.findValuesAsText("reason")).containsExactly("resold a slot", "mistake");
        assertThat(journal.findValuesAsText("by")).containsOnly(supervisor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\":\"\"}", "{\"reason\":\"  \"}"})
    void blockingNeedsAReason(String body) {
        String id = registered("reason", "Some", "Body", null);
        var answer = decide(id, "block", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(service.logIn("usagers", "reason;eidas1;;").status()).isEqualTo(200);
    }

    @Test
    void nobodyIsBlockedUnderAnUnknownId() {
        assertThat(decide(Somebody.newId().value(), "block", "{\"reason\":\"why\"}")
                        .problem())
                .isEqualTo("person-unknown");
        assertThat(decide("p_1", "unblock", "{\"reason\":\"why\"}").problem()).isEqualTo("person-unknown");
    }

    @Test
    void malformedRequestsAreProblems() {
        String id = registered("bad", "Some", "Body", null);
        assertThat(prefer(id, "{\"locale\":").problem()).isEqualTo("malformed-request");
        assertThat(prefer(id, "[]").status()).isEqualTo(400);
        assertThat(prefer(id, "{}").status()).isEqualTo(400);
        assertThat(prefer(id, "{\"locale\":\"" + "f".repeat(70_000) + "\"}").problem())
                .isEqualTo("body-too-large");
        assertThat(service.as(id, "applicant", "DELETE", "/persons/me/preferences", null)
                        .problem())
                .isEqualTo("method-not-allowed");
        assertThat(service.call(
                                "PUT",
                                "/persons/me/preferences",
                                TestTokens.caller(id, RunningService.AUDIENCE, "applicant"),
                                "text/plain",
                                "fr")
                        .problem())
                .isEqualTo("media-type");
    }

    private RunningService.Answer prefer(String id, String body) {
        return service.as(id, "applicant", "PUT", "/persons/me/preferences", body);
    }

    private RunningService.Answer decide(String id, String decision, String body) {
        return service.as(supervisor, "supervisor", "POST", "/persons/" + id + "/" + decision, body);
    }

    private String registered(String subject, String givenName, String familyName, @Nullable String email) {
        accounts.put(subject, givenName, familyName, email);
        return service.logIn("usagers", subject + ";eidas1;;")
                .json()
                .path("personId")
                .asText();
    }
}
