package fr.montour.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.montour.backing.Backing;
import fr.montour.platform.testing.EventTap;
import fr.montour.slot.catalogue.events.CatalogueEvents;
import fr.montour.slot.hold.job.SweepJob;
import fr.montour.slot.model.LineId;
import fr.montour.slot.stock.job.CountStockJob;
import fr.montour.slot.stock.job.StateStockJob;
import fr.montour.slot.testing.MutableClock;
import fr.montour.slot.testing.SlotApi;
import fr.montour.slot.testing.SlotServer;
import fr.montour.slot.testing.Tokens;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What leaves the service has exactly the shape of the samples in docs/events, which consumers read too. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlotEventsIT {

    private static final String LINE = "93008-residence-permit-renewal";
    private static final String CLAIRE = "p_claire";

    private final SlotServer server = SlotServer.with(Backing.shared().rabbitmq(), "slots_events_it");
    private final EventTap tap = EventTap.on(Backing.shared().rabbitmq());
    private final MutableClock clock = server.clock();
    private final Tokens tokens = new Tokens(clock);

    @AfterAll
    void disconnect() {
        tap.close();
    }

    @BeforeAll
    void playOneOfEach() {
        agent().header("Idempotency-Key", "k1")
                .post(
                        "/releases",
                        Map.of(
                                "lineId", LINE,
                                "date", "2026-12-01",
                                "from", "09:00",
                                "to", "12:00",
                                "slotLength", "PT15M",
                                "counters", 5,
                                "split", Map.of("PUBLIC", 5)));
        applicant("p_looks")
                .admitted(tokens.admission("p_looks", LineId.parse(LINE).orElseThrow()))
                .get("/lines/" + LINE + "/slots");
        hold("p_idle");
        var booking = confirm(hold(CLAIRE));
        applicant(CLAIRE).post("/bookings/" + booking + "/cancel", Map.of());
        clock.advance(Duration.ofHours(5));
        server.bean(SweepJob.class).sweep();
        server.bean(StateStockJob.class).state();
        server.bean(CountStockJob.class).count();
    }

    private SlotApi agent() {
        return new SlotApi(server, tokens.caller("p_agent", "agent"));
    }

    private SlotApi applicant(String person) {
        return new SlotApi(server, tokens.caller(person, "applicant"));
    }

    private Object hold(String person) {
        return applicant(person)
                .admitted(tokens.admission(person, LineId.parse(LINE).orElseThrow()))
                .post("/lines/" + LINE + "/holds", Map.of("slotId", LINE + "@20261201T080000Z"))
                .get("holdId");
    }

    private Object confirm(Object hold) {
        return applicant(CLAIRE)
                .post("/holds/" + hold + "/confirm", Map.of("statement", tokens.statement(CLAIRE), "locale", "fr"))
                .get("bookingId");
    }

    @Test
    void releaseOpened() throws IOException {
        assertLikeSample("release.opened.v1", "publicCapacity", "firstStart", "lastEnd", "lineName", "siteId");
    }

    @Test
    void bookingConfirmed() throws IOException {
        assertLikeSample(
                "booking.confirmed.v1",
                "givenName",
                "familyName",
                "siteName",
                "address",
                "procedureName",
                "number",
                "start",
                "zone",
                "locale");
    }

    @Test
    void bookingCancelled() throws IOException {
        assertLikeSample("booking.cancelled.v1", "familyName", "siteName", "procedureName", "lineId");
    }

    @Test
    void holdEnded() throws IOException {
        assertLikeSample("hold.ended.v1", "lineId", "number", "outcome");
    }

    @Test
    void somethingToChooseWasShown() throws IOException {
        assertLikeSample("admission.served.v1", "lineId");
    }

    @Test
    void stockStated() throws IOException {
        assertLikeSample("stock.stated.v1", "lineId", "siteId", "procedureId", "lineName");
    }

    @Test
    void stockCounted() throws IOException {
        assertLikeSample("stock.counted.v1");
    }

    @Test
    void catalogueAnnounced() throws IOException {
        server.bean(CatalogueEvents.class).announce();
        Predicate<EventTap.Seen> bobigny = event -> event.json().contains("\"93008\"");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> tap.seen("catalogue.announced.v1").stream().anyMatch(bobigny));

        var event = parse(tap.seen("catalogue.announced.v1").getFirst().json());

        event.remove("correlationid");
        assertThat(shape(event)).isEqualTo(shape(parse(EventTap.sample("catalogue.announced.v1"))));
        assertThat(data(event).get("sites"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(340)
                .contains(Map.of("siteId", "97411", "zone", "Indian/Reunion"));
        assertThat(data(event).get("procedures"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains("residence-permit-renewal", "residence-permit-first");
    }

    /** Same members everywhere, of the same JSON types; and the same values where the story is the same. */
    private void assertLikeSample(String type, String... sameValues) throws IOException {
        Predicate<EventTap.Seen> ours = event -> event.json().contains(LINE);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> tap.seen(type).stream().anyMatch(ours));
        var events = tap.seen(type).stream().filter(ours).toList();
        assertThat(events).hasSize(1);
        var sample = parse(EventTap.sample(type));
        var event = parse(events.getFirst().json());
        assertThat(shape(event)).isEqualTo(shape(sample));
        assertThat(event).containsEntry("source", "slot-service").containsEntry("type", type);
        assertThat(data(event)).containsAllEntriesOf(only(data(sample), sameValues));
    }

    private static Map<String, Object> data(Map<String, Object> event) {
        var data = new TreeMap<String, Object>();
        if (event.get("data") instanceof Map<?, ?> members) {
            members.forEach((name, value) -> data.put(String.valueOf(name), value));
        }
        return data;
    }

    private static Map<String, Object> only(Map<String, Object> members, String... names) {
        var some = new TreeMap<>(members);
        some.keySet().retainAll(List.of(names));
        assertThat(some).containsOnlyKeys(names);
        return some;
    }

    private Map<String, Object> parse(String json) throws IOException {
        return server.bean(JsonMapper.class).readValue(json, Argument.mapOf(String.class, Object.class));
    }

    private static Object shape(Object json) {
        return switch (json) {
            case Map<?, ?> object -> {
                var members = new TreeMap<String, Object>();
                object.forEach((name, value) -> members.put(String.valueOf(name), shape(value)));
                yield members;
            }
            case List<?> array -> array.isEmpty() ? "array" : List.of(shape(array.getFirst()));
            case Number _ -> "number";
            default -> json.getClass().getSimpleName();
        };
    }
}
