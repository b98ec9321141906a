package fr.montour.waiting.journey;

import static fr.montour.waiting.fakes.Samples.settings;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.montour.backing.Backing;
import fr.montour.platform.testing.EventTap;
import fr.montour.waiting.calling.CallNext;
import fr.montour.waiting.fakes.RealStore;
import fr.montour.waiting.line.ActivePlaces;
import fr.montour.waiting.line.BookedAhead;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineAction;
import fr.montour.waiting.line.LineState;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.line.Stock;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.LineName;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.place.CallAgain;
import fr.montour.waiting.place.ClaimAdmission;
import fr.montour.waiting.place.JoinLine;
import fr.montour.waiting.place.LeaveLine;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceChange;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.Places;
import fr.montour.waiting.place.Removal;
import fr.montour.waiting.place.RemovePlace;
import fr.montour.waiting.release.Releases;
import fr.montour.waiting.site.SiteZones;
import fr.montour.waiting.stock.StockComparison;
import fr.montour.waiting.stock.StockComparisons;
import io.micronaut.json.JsonMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Events in and out over the real broker, each held against its sample under docs/events. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventsIT implements TestPropertyProvider {

    private static final LineId LINE = new LineId("93008-residence-permit-renewal");
    private static final PersonId CLAIRE = new PersonId("p_2a4b6c3d5e7f2g4h6i3j5k7l2m");
    private static final PlaceId PLACE = new PlaceId(LINE, CLAIRE);

    private final EventTap tap = EventTap.on(Backing.shared().rabbitmq());

    @Inject
    Lines lines;

    @Inject
    ActivePlaces activePlaces;

    @Inject
    Places places;

    @Inject
    JoinLine join;

    @Inject
    CallNext callNext;

    @Inject
    RemovePlace remove;

    @Inject
    CallAgain callAgain;

    @Inject
    LeaveLine leave;

    @Inject
    ClaimAdmission claim;

    @Inject
    SiteZones zones;

    @Inject
    Releases releases;

    @Inject
    StockComparisons comparisons;

    @Inject
    JsonMapper json;

    @Override
    public Map<String, String> getProperties() {
        return RealStore.quietNode();
    }

    @AfterAll
    void disconnect() {
        tap.close();
    }

    private Line line() {
        return lines.find(LINE).orElseThrow();
    }

    /** Publishes the event again and again, as a broker may, until it has had its effect. */
    private void publish(String type, String with, String instead, Callable<Boolean> effect) {
        String id = UUID.randomUUID().toString();
        String sample = EventTap.sample(type);
        assertThat(sample).contains(with);
        String event = sample.replace(with, instead).replaceFirst("\"id\": \"[^\"]*\"", "\"id\": \"" + id + "\"");
        await().atMost(ofSeconds(40)).pollInterval(ofMillis(300)).until(() -> {
            tap.publish(type, id, event);
            return effect.call();
        });
    }

    @Test
    void announcedSitesAreKnownWithTheirZones() {
        publish(
                "catalogue.announced.v1",
                "Indian/Reunion",
                "Indian/Reunion",
                () -> zones.zoneOf("97411").isPresent());

        assertThat(zones.zoneOf("97411")).contains(ZoneId.of("Indian/Reunion"));
        assertThat(zones.zoneOf("93008")).contains(ZoneId.of("Europe/Paris"));
        assertThat(zones.zoneOf("94028")).isEmpty();
    }

    @Test
    void countOfTheStockIsCompared() {
        Instant minute = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        LineId counted = new LineId("2A004-residence-permit-renewal");
        lines.create(Line.draft(counted, new LineName("Ajaccio"), settings(60, 1)));
        lines.state(counted, new Stock(42, new TreeMap<>(Map.of(Instant.parse("2199-01-01T00:00:00Z"), 58))));

        String id = UUID.randomUUID().toString();
        String event = EventTap.sample("stock.counted.v1")
                .replace(LINE.value(), counted.value())
                .replace("2026-11-24T19:42:00Z", minute.toString());
        await().atMost(ofSeconds(40)).pollInterval(ofMillis(300)).until(() -> {
            tap.publish("stock.counted.v1", id, event);
            return comparisons.of(counted).comparedAt() != null;
        });

        StockComparison comparison = comparisons.of(counted);
        assertThat(comparison.comparedAt()).isEqualTo(minute);
        assertThat(comparison.seen()).isZero();
    }

    @Test
    void releasesAreMeasuredPerWeek() {
        publish(
                "release.opened.v1",
                LINE.value(),
                "93008-visa",
                () -> !releases.find(new LineId("93008-visa")).latest().isEmpty());

        assertThat(releases.find(new LineId("93008-visa")).latest())
                .singleElement()
                .satisfies(release -> assertThat(release.units()).isPositive());
    }

    /** One story, because each event needs the one before. */
    @Test
    void creditComesPeopleAreCalledMissAndBook() throws IOException {
        publish(
                "stock.stated.v1",
                "\"revision\": 42",
                "\"revision\": 41",
                () -> lines.find(LINE).map(line -> line.stock().revision()).orElse(0L) == 41);
        assertThat(line().stock().units().values()).containsExactly(20, 38);
        assertThat(line().state()).isEqualTo(LineState.DRAFT);
        assertThat(line().name().value()).startsWith("Préfecture de Bobigny");

        lines.configure(LINE, new LineName("Bobigny, renouvellement"), settings(6_000, 1), 0);
        lines.act(LINE, LineAction.OPEN_LINE, Instant.now());
        join.join(LINE, CLAIRE);
        Place.Called called = awaitCall();
        Map<String, Object> told = awaitEvent("place.called.v1");
        assertSameShape(told, "place.called.v1");
        assertThat(told.get("data"))
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("lineId", LINE.value())
                .containsEntry("lineName", "Bobigny, renouvellement")
                .containsEntry("personId", CLAIRE.value())
                .containsEntry("number", 1)
                .containsEntry("calledAt", called.call().calledAt().toString())
                .containsEntry("claimBy", called.call().claimBy().toString());

        Place.AfterMiss missed = called.miss(Instant.now(), Instant.now());
        places.move(called, missed, new PlaceChange.CallMissed(line().name(), missed));
        callAgain.note((Place.Waiting) missed);
        activePlaces.missed(LINE, 1, called.call().id());
        Map<String, Object> miss = awaitEvent("place.missed.v1");
        assertSameShape(miss, "place.missed.v1");
        assertThat(miss.get("data"))
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("missedCalls", 1)
                .containsEntry("placeKept", true);

        Place.Admitted admitted = awaitCall().claim(Instant.now());
        places.move(places.find(PLACE).orElseThrow(), admitted, null);
        String jti = admitted.admission().id().value();
        publish(
                "admission.served.v1",
                "a_3b5c7d2e4f6g3h5i7j2k4l6m3n",
                jti,
                () -> places.find(PLACE).orElseThrow() instanceof Place.Admitted now
                        && now.admission().served());
        publish(
                "hold.ended.v1",
                "a_3b5c7d2e4f6g3h5i7j2k4l6m3n",
                jti,
                () -> places.find(PLACE).orElseThrow() instanceof Place.Waiting && line().active() == 0);

        publish(
                "booking.confirmed.v1",
                "\"number\": 42",
                "\"number\": 1",
                () -> places.find(PLACE).orElseThrow() instanceof Place.Served);
        assertThat(line().bookedAhead())
                .containsExactly(new BookedAhead(new AdmissionId("a_3b5c7d2e4f6g3h5i7j2k4l6m3n"), 42));
        assertThat(activePlaces.all(LINE)).isEmpty();
        assertThat(tap.seen("place.called.v1")).hasSize(2);
        assertThat(tap.seen("place.missed.v1")).as("a call, then a choice").hasSize(2);

        join.join(LINE, CLAIRE);
        Place.Called last = awaitCall();
        remove.remove(PLACE, last.number(), line().name(), new Removal(Removal.Reason.DUPLICATE, "Numéro 12."));
        Map<String, Object> removed = awaitEvent("place.removed.v1");
        assertSameShape(removed, "place.removed.v1");
        assertThat(removed.get("data"))
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("jti", last.call().id().value())
                .containsEntry("reason", "DUPLICATE")
                .containsEntry("message", "Numéro 12.");
        assertRevoked("REMOVED", last.call().id().value());

        join.join(LINE, CLAIRE);
        Place.Called once = awaitCall();
        claim.claim(PLACE);
        leave.leave(PLACE);
        assertRevoked("LEFT", once.call().id().value());
    }

    private void assertRevoked(String reason, String jti) throws IOException {
        await().atMost(ofSeconds(10))
                .until(() -> tap.seen("admission.revoked.v1").stream()
                        .anyMatch(event -> event.json().contains(jti)));
        Map<String, Object> revoked = awaitEvent("admission.revoked.v1");
        assertSameShape(revoked, "admission.revoked.v1");
        assertThat(revoked.get("data"))
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("lineId", LINE.value())
                .containsEntry("personId", CLAIRE.value())
                .containsEntry("jti", jti)
                .containsEntry("reason", reason);
    }

    private Place.Called awaitCall() {
        await().atMost(ofSeconds(10)).until(() -> {
            callNext.tick(LINE);
            return places.find(PLACE).orElseThrow() instanceof Place.Called;
        });
        return (Place.Called) places.find(PLACE).orElseThrow();
    }

    private Map<String, Object> awaitEvent(String type) throws IOException {
        await().atMost(ofSeconds(10)).until(() -> !tap.seen(type).isEmpty());
        return read(tap.seen(type).getLast().json());
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> read(String text) throws IOException {
        return Objects.requireNonNull(json.readValue(text, Map.class));
    }

    /** The same fields with the same kinds of values; the correlation id is there only where a request caused it. */
    private void assertSameShape(Map<String, Object> event, String type) throws IOException {
        Map<String, Object> sample = read(EventTap.sample(type));
        sample.remove("correlationid");
        event.remove("correlationid");
        assertThat(shape(event)).isEqualTo(shape(sample));
    }

    private static Object shape(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> shape = new TreeMap<>();
            map.forEach((name, inner) -> shape.put((String) name, shape(inner)));
            return shape;
        }
        return value.getClass().getSimpleName();
    }
}
