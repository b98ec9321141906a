package fr.montour.waiting.journey;

import static fr.montour.waiting.fakes.Samples.settings;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.montour.backing.Backing;
import fr.montour.platform.testing.EventTap;
import fr.montour.waiting.calling.CallNext;
import fr.montour.waiting.contact.Contacts;
import fr.montour.waiting.fakes.RealStore;
import fr.montour.waiting.fakes.Samples;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.place.JoinLine;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.Places;
import fr.montour.waiting.place.Untold;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What notification-service says of contacts, over the real broker and store: a call that could not be told costs nothing. */
class ContactEventsIT {

    private static final LineId LINE = new LineId("93008-visa");
    private static final PersonId PERSON = new PersonId("p_9a4b6c3d5e7f2g4h6i3j5k7l2m");
    private static final PlaceId PLACE = new PlaceId(LINE, PERSON);

    private final EventTap tap = EventTap.on(Backing.shared().rabbitmq());
    private final EmbeddedServer node =
            ApplicationContext.run(EmbeddedServer.class, Map.copyOf(RealStore.quietNode()), "test");
    private final Places places = node.getApplicationContext().getBean(Places.class);
    private final Contacts contacts = node.getApplicationContext().getBean(Contacts.class);
    private final WaitingRoomClient client = new WaitingRoomClient(node);

    @BeforeEach
    void missedCall() {
        Lines lines = node.getApplicationContext().getBean(Lines.class);
        Samples.open(lines, LINE, settings(6_000, 1), 1);
        node.getApplicationContext().getBean(JoinLine.class).join(LINE, PERSON);
        CallNext callNext = node.getApplicationContext().getBean(CallNext.class);
        await().atMost(ofSeconds(10)).until(() -> {
            callNext.tick(LINE);
            return place() instanceof Place.Called;
        });
        Place.Called called = (Place.Called) place();
        places.move(called, called.miss(Instant.now(), Instant.now()), null);
        publish(
                "contact.unreachable.v1",
                EventTap.sample("contact.unreachable.v1")
                        .replace("93008-residence-permit-renewal", LINE.value())
                        .replace(
                                "a_3b5c7d2e4f6g3h5i7j2k4l6m3n",
                                called.call().id().value()),
                () -> place() instanceof Place.Waiting kept && kept.untilSeen());
    }

    @AfterEach
    void stop() {
        tap.close();
        node.close();
    }

    private Place place() {
        return places.find(PLACE).orElseThrow();
    }

    /** Publishes the event, of this person, again and again, as a broker may, until it has had its effect. */
    private void publish(String type, String sample, Callable<Boolean> effect) {
        String id = UUID.randomUUID().toString();
        String event = sample.replace("p_2a4b6c3d5e7f2g4h6i3j5k7l2m", PERSON.value())
                .replaceFirst("\"id\": \"[^\"]*\"", "\"id\": \"" + id + "\"");
        await().atMost(ofSeconds(40)).pollInterval(ofMillis(300)).until(() -> {
            tap.publish(type, id, event);
            return effect.call();
        });
    }

    @Test
    void missIsGivenBackAndThePersonIsToldUntilLettersReachThemAgain() {
        assertThat(contacts.find(PERSON).unreachable()).isEqualTo(Untold.REFUSED);
        assertThat(place().chances().missedCalls()).isZero();
        await().atMost(ofSeconds(10))
                .until(() -> !tap.seen("place.call-spared.v1").isEmpty());
        assertThat(members(tap.seen("place.call-spared.v1").getLast().json()))
                .isEqualTo(members(EventTap.sample("place.call-spared.v1")));

        publish(
                "contact.reachable.v1",
                EventTap.sample("contact.reachable.v1")
                        .replaceAll("\"since\": \"[^\"]*\"", "\"since\": \"" + Instant.now() + "\""),
                () -> place() instanceof Place.Waiting kept && !kept.untilSeen());
        assertThat(contacts.find(PERSON).unreachable()).isNull();
    }

    @Test
    void whoIsThereIsCalledAgain() {
        String path = "/lines/" + LINE + "/places/me";
        assertThat(client.as(PERSON.value(), "GET", path).get("notTold")).isEqualTo(true);
        assertThat(client.as(PERSON.value(), "GET", path).get("notTold"))
                .as("asked again, as scripts do")
                .isEqualTo(true);

        assertThat(client.as(PERSON.value(), "POST", path + "/sighting").status())
                .isEqualTo(204);

        assertThat(client.as(PERSON.value(), "GET", path).get("notTold")).isEqualTo(false);
    }

    @Test
    void staffSeeAnEmptyListWhereNobodyIsCalled() {
        assertThat(client.asAgent("GET", "/lines/" + LINE + "/untold", "").text())
                .isEqualTo("[]");
        assertThat(client.asAgent("GET", "/lines/93008-nowhere/untold", "").problem())
                .isEqualTo("line-unknown");
    }

    private static String members(String json) {
        return String.join(
                " ",
                Pattern.compile("\"([A-Za-z]+)\"\\s*:")
                        .matcher(json)
                        .results()
                        .map((MatchResult member) -> member.group(1))
                        .filter(member -> !member.equals("correlationid"))
                        .sorted()
                        .toList());
    }
}
