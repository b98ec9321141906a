package fr.montour.waiting.journey;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.montour.backing.Backing;
import fr.montour.platform.testing.EventTap;
import fr.montour.waiting.fakes.RealStore;
import fr.montour.waiting.fakes.Units;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.LineName;
import fr.montour.waiting.stock.FollowStock;
import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two nodes on the real servers: whoever waits hears that their turn is near, once, before it comes. */
class ReminderIT {

    private static final String LINE = "93008-reminders";
    private static final int PEOPLE = 12;

    private final EventTap tap = EventTap.on(Backing.shared().rabbitmq());
    private final Map<String, Object> properties = new HashMap<>(RealStore.busyNode());
    private final EmbeddedServer first = node();
    private final EmbeddedServer second = node();
    private final JsonMapper json = first.getApplicationContext().getBean(JsonMapper.class);

    private EmbeddedServer node() {
        properties.put("montour.reminder.lead", "PT3S");
        properties.put("montour.loops.remind", "100ms");
        return ApplicationContext.run(EmbeddedServer.class, properties, "test");
    }

    @AfterEach
    void stop() {
        tap.close();
        first.close();
        second.close();
    }

    /** Each event once: one whose confirm did not come in time is published again, under the same id. */
    private List<Map<String, Object>> seen(String type) {
        return tap.seen(type).stream()
                .map(event -> event.json())
                .filter(event -> event.contains(LINE))
                .distinct()
                .map(this::data)
                .toList();
    }

    private Map<String, Object> data(String event) {
        try {
            Map<String, Object> fields = json.readValue(event, Argument.mapOf(String.class, Object.class));
            return json.readValue(
                    json.writeValueAsString(Objects.requireNonNull(fields.get("data"))),
                    Argument.mapOf(String.class, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everybodyWhoWaitsLongEnoughIsToldOnce() throws IOException {
        var client = new WaitingRoomClient(first);
        String settings = "{\"name\": \"Bobigny\", \"kind\": \"DAY\", \"ratePerMinute\": 60, \"maxActive\": 100}";
        assertThat(client.makeLine("/lines/" + LINE, settings).status()).isEqualTo(201);
        client.asAgent("POST", "/lines/" + LINE + "/open", "");
        IntStream.rangeClosed(1, PEOPLE).forEach(n -> client.as("p_" + n, "PUT", "/lines/" + LINE + "/places/me"));
        first.getApplicationContext()
                .getBean(FollowStock.class)
                .stated(new LineId(LINE), new LineName("Bobigny"), new Units().release(PEOPLE));

        await().atMost(ofSeconds(40)).until(() -> seen("place.called.v1").size() == PEOPLE);

        var told = seen("place.turn-near.v1");
        assertThat(told).hasSizeGreaterThan(PEOPLE / 3).hasSizeLessThan(PEOPLE);
        assertThat(told.stream().map(data -> data.get("personId"))).doesNotHaveDuplicates();
        assertThat(told)
                .allSatisfy(data -> assertThat(data)
                        .containsOnlyKeys("lineId", "lineName", "personId", "number", "ahead", "expectedAt"));
        var sample = data(EventTap.sample("place.turn-near.v1"));
        assertThat(told.getFirst().keySet()).isEqualTo(sample.keySet());
    }
}
