package fr.montour.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.backing.Backing;
import fr.montour.platform.testing.StaffCall;
import fr.montour.platform.testing.TestTokens;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Letters belong to no site: staff who work for some sites only do not ask about them. */
@MicronautTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TerritoryIT implements TestPropertyProvider {

    private static final Map<String, Object> VALUES =
            Map.of("eventId", "e_1", "personId", "p_00000000000000000000000001");

    @Inject
    @Client("/")
    HttpClient http;

    @Inject
    Router router;

    @Override
    public Map<String, String> getProperties() {
        var properties = new HashMap<>(TestTokens.properties());
        properties.put("mongodb.uri", Backing.shared().mongodb().toString());
        properties.put("rabbitmq.uri", Backing.shared().rabbitmq().toString());
        properties.put("montour.database", "notification_territory_it");
        properties.put("montour.events.queue-suffix", ".territory-it");
        properties.put("micronaut.server.port", "-1");
        return properties;
    }

    @Test
    void staffOfSomeSitesOnlyAreRefusedWhateverTheyAsk() {
        assertThat(StaffCall.of(router))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(call -> assertThat(answer(call)).as(call.toString()).contains("territory-foreign"));
    }

    private String answer(StaffCall call) {
        String token = TestTokens.staffAt("93008", "p_agent", "notification-service", "agent", "supervisor");
        var request = HttpRequest.create(HttpMethod.parse(call.method()), call.path(VALUES));
        try {
            return http.toBlocking().retrieve(request.bearerAuth(token));
        } catch (HttpClientResponseException e) {
            return e.getResponse().getBody(String.class).orElse("");
        }
    }
}
