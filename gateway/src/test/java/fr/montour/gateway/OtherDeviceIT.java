package fr.montour.gateway;

import static fr.montour.gateway.fakes.FakeAnswers.LINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.montour.gateway.fakes.EventStream;
import fr.montour.gateway.fakes.FakeAnswers;
import fr.montour.gateway.fakes.GatewayUnderTest;
import fr.montour.gateway.fakes.TestBrowser;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One place on two devices: what happens on one, or is done by staff, is said on the other within a minute. */
class OtherDeviceIT {

    private static final String PLACE = "/lines/" + LINE + "/place";
    private static final String STATUS = "/api/v1" + PLACE + "/status";
    private static final String MINE = "GET /lines/" + LINE + "/places/me";
    private static final Duration SECONDS = Duration.ofSeconds(5);
    private static final AtomicLong PERSONS = new AtomicLong();

    private static final GatewayUnderTest gateway = new GatewayUnderTest(Map.of());

    /** What is known of a place is remembered beyond a test, so each has somebody else. */
    private final String person = "p_other_" + PERSONS.incrementAndGet();

    @BeforeEach
    void ordinaryDay() {
        gateway.services().reset();
        await().untilAsserted(
                        () -> assertThat(gateway.services().asked("GET /board")).hasSizeGreaterThan(2));
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    private TestBrowser device() {
        var device = gateway.signedInAs(person);
        device.api("PUT", "/api/v1" + PLACE, null);
        return device;
    }

    private static String status(TestBrowser device) {
        return device.api("GET", STATUS, null).body();
    }

    private static long asked() {
        return gateway.services().asked(MINE).size();
    }

    /** From now on the waiting room has the place in this state, and says that it changed. */
    private void becomes(String place) {
        gateway.services().answer(MINE, 200, place);
        gateway.services().changed(LINE, person);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEFT", "REMOVED", "SERVED", "EXPIRED"})
    void placeThatEndedElsewhereIsSaidWithinSeconds(String state) {
        var computer = device();
        assertThat(status(computer)).contains("\"state\":\"WAITING\"");
        assertThat(asked()).isZero();

        becomes(FakeAnswers.place(state));

        await().atMost(SECONDS).untilAsserted(() -> assertThat(status(computer)).contains("\"state\":\"" + state));
        assertThat(computer.cookie("__Host-montour-place-" + LINE)).isNull();
    }

    @Test
    void removalLeadsToThePageWithItsReason() {
        var computer = device();
        becomes(
                FakeAnswers.place("REMOVED")
                        .replaceFirst(
                                "}$",
                                ",\"removal\":{\"reason\":\"DUPLICATE\",\"message\":\"Deux places.\",\"at\":\"2026-11-23T09:00:00Z\"}}"));

        await().atMost(SECONDS).untilAsserted(() -> assertThat(status(computer)).contains("REMOVED"));

        assertThat(computer.get(PLACE).body()).contains("Deux places.");
    }

    @Test
    void streamOfEventsEndsToo() throws IOException {
        var computer = device();
        try (var stream = new EventStream(computer, "/api/v1" + PLACE + "/events")) {
            assertThat(stream.next()).succeedsWithin(SECONDS).asString().contains("WAITING");

            becomes(FakeAnswers.place("LEFT"));

            assertThat(stream.next()).succeedsWithin(SECONDS).asString().contains("MAYBE_CALLED");
            assertThat(stream.next()).succeedsWithin(SECONDS).isEqualTo(EventStream.END);
        }
    }

    @Test
    void placeThatOnlySeemedToChangeIsKept() {
        var computer = device();

        becomes(FakeAnswers.place("WAITING"));

        await().atMost(SECONDS).until(() -> {
            status(computer);
            return asked() > 0;
        });
        assertThat(status(computer)).contains("\"state\":\"WAITING\"", "\"ahead\":1");
    }

    @Test
    void whoeverWasCalledBeforePollsFromTheCookieUntilCalledAgain() {
        String kept = FakeAnswers.place("WAITING")
                .replace("\"missedCalls\":0", "\"missedCalls\":1,\"earliest\":\"2126-11-24T07:00:00Z\"");
        gateway.services().answer(MINE, 200, kept);
        var computer = gateway.signedInAs(person);
        var page = Jsoup.parse(computer.get(PLACE).body());
        assertThat(page.text())
                .contains("Vous gardez votre numéro", "24 novembre 2126")
                .doesNotContain("devant vous");
        assertThat(page.select("[data-status$=/place/status]").attr("data-state"))
                .isEqualTo("KEPT");
        long before = asked();

        for (int i = 0; i < 3; i++) {
            assertThat(status(computer))
                    .contains("\"state\":\"KEPT\"", "\"earliest\":\"2126-11-24T07:00:00Z\"", "\"nextPollIn\":45");
        }
        assertThat(asked()).as("the waiting room was not asked").isEqualTo(before);

        becomes(FakeAnswers.place("CALLED"));
        await().atMost(SECONDS).untilAsserted(() -> assertThat(status(computer)).contains("MAYBE_CALLED"));
    }

    @Test
    void withoutJavaScriptAWaitingPageIsNeverOlderThanAMinute() {
        var device = device();
        String far = FakeAnswers.place("WAITING").replace("\"number\":42", "\"number\":400000");
        for (String place : new String[] {
            far, FakeAnswers.place("WAITING"), FakeAnswers.place("REGISTERED").replace("\"number\":42,", "")
        }) {
            gateway.services().answer(MINE, 200, place);
            var refresh = Jsoup.parse(device.get(PLACE).body()).select("noscript meta[http-equiv=refresh]");
            assertThat(Long.parseLong(refresh.attr("content"))).as(place).isBetween(10L, 50L);
        }
    }

    @Test
    void cookieIsNoOlderThanADay() {
        assertThat(gateway.signedInAs(person)
                        .api("PUT", "/api/v1" + PLACE, null)
                        .headers()
                        .firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("Max-Age=86400"));
    }
}
