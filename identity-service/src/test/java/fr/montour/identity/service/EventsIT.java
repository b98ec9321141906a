package fr.montour.identity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import fr.montour.identity.person.Somebody;
import fr.montour.platform.testing.EventTap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What leaves the service has exactly the shape of the samples that other services test against. */
class EventsIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningService service = RunningService.withFakeKeycloak();
    private final FakeAccounts accounts = service.bean(FakeAccounts.class);
    private final EventTap tap = service.tap();
    private final String supervisor = Somebody.newId().value();

    @Test
    void everyEventLeavesInTheShapeOfItsSample() throws Exception {
        accounts.put("events", "Claire", "Dupont", "claire.dupont@example.org");
        String id = logIn("events");
        prefer(id, "{\"locale\":\"en\"}");
        prefer(id, "{\"locale\":\"en\",\"email\":\"claire@example.org\"}");
        decide(id, "block");
        decide(id, "unblock");
        for (String type : new String[] {
            "person.registered.v1",
            "person.contact-changed.v1",
            "person.address-to-prove.v1",
            "person.blocked.v1",
            "person.unblocked.v1"
        }) {
            var event = event(type, id);
            assertThat(shape(event)).as(type).isEqualTo(shape(JSON.readTree(EventTap.sample(type))));
            assertThat(event.path("source").asText()).isEqualTo("identity-service");
            assertThat(event.path("subject").asText()).isEqualTo(id);
            assertThat(event.path("data").path("personId").asText()).isEqualTo(id);
        }
        assertThat(event("person.registered.v1", id).path("data")).isEqualTo(JSON.readTree("""
                        {"personId":"%s","kind":"APPLICANT","givenName":"Claire","familyName":"Dupont",
                         "email":"claire.dupont@example.org","locale":"fr"}""".formatted(id)));
        assertThat(event("person.contact-changed.v1", id)
                        .path("data")
                        .path("locale")
                        .asText())
                .isEqualTo("en");
    }

    @Test
    void eventsOfOnePersonLeaveInTheirOrder() {
        accounts.put("order", "Claire", "Dupont", null);
        String id = logIn("order");
        prefer(id, "{\"locale\":\"en\"}");
        decide(id, "block");
        decide(id, "unblock");
        await().untilAsserted(() -> assertThat(tap.seen())
                .filteredOn(seen -> seen.json().contains(id))
                .extracting(EventTap.Seen::type)
                .containsExactly(
                        "person.registered.v1",
                        "person.contact-changed.v1",
                        "person.blocked.v1",
                        "person.unblocked.v1"));
    }

    @Test
    void repeatedChoiceAndDecisionTellNobody() throws Exception {
        accounts.put("repeat", "Claire", "Dupont", null);
        String id = logIn("repeat");
        logIn("repeat");
        prefer(id, "{\"locale\":\"fr\"}");
        decide(id, "unblock");
        decide(id, "block");
        decide(id, "block");
        decide(id, "unblock");
        event("person.unblocked.v1", id);
        assertThat(tap.seen())
                .filteredOn(seen -> seen.json().contains(id))
                .extracting(EventTap.Seen::type)
                .containsExactly("person.registered.v1", "person.blocked.v1", "person.unblocked.v1");
    }

    @Test
    void missingNameAndAddressAreLeftOut() throws Exception {
        accounts.put("bare", null, "Suharto", null);
        var data = event("person.registered.v1", logIn("bare")).path("data");
        assertThat(shape(data).keySet()).containsExactly("familyName", "kind", "locale", "personId");
    }

    private String logIn(String subject) {
        return service.logIn("usagers", subject + ";eidas1;;")
                .json()
                .path("personId")
                .asText();
    }

    private void prefer(String id, String body) {
        assertThat(service.as(id, "applicant", "PUT", "/persons/me/preferences", body)
                        .status())
                .isEqualTo(204);
    }

    private void decide(String id, String decision) {
        var answer =
                service.as(supervisor, "supervisor", "POST", "/persons/" + id + "/" + decision, "{\"reason\":\"why\"}");
        assertThat(answer.status()).isEqualTo(204);
    }

    private JsonNode event(String type, String id) throws Exception {
        await().until(() -> tap.seen(type).stream().anyMatch(seen -> seen.json().contains(id)));
        return JSON.readTree(tap.seen(type).stream()
                .filter(seen -> seen.json().contains(id))
                .findFirst()
                .orElseThrow()
                .json());
    }

    /** Field names with their types, nested ones with a dot. */
    private static Map<String, JsonNodeType> shape(JsonNode node) {
        Map<String, JsonNodeType> shape = new TreeMap<>();
        node.properties().forEach(field -> {
            shape.put(field.getKey(), field.getValue().getNodeType());
            shape(field.getValue()).forEach((name, type) -> shape.put(field.getKey() + "." + name, type));
        });
        return shape;
    }
}
