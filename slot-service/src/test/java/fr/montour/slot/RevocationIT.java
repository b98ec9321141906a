package fr.montour.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.montour.backing.Backing;
import fr.montour.platform.testing.EventTap;
import fr.montour.slot.model.LineId;
import fr.montour.slot.testing.MutableClock;
import fr.montour.slot.testing.SlotApi;
import fr.montour.slot.testing.SlotApi.Reply;
import fr.montour.slot.testing.SlotServer;
import fr.montour.slot.testing.TestDomain;
import fr.montour.slot.testing.Tokens;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** {@code admission.revoked.v1} as the waiting room sends it, over the real broker, and the token afterwards. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RevocationIT {

    private static final String TYPE = "admission.revoked.v1";
    private static final String SAMPLE_JTI = "a_3b5c7d2e4f6g3h5i7j2k4l6m3n";

    private final SlotServer server = SlotServer.with(Backing.shared().rabbitmq(), "slots_revocation_it");
    private final EventTap tap = EventTap.on(Backing.shared().rabbitmq());
    private final Tokens tokens = new Tokens(server.clock());
    private LineId line = server.lines().next();
    private String person = TestDomain.fresh("p_");
    private String jti = TestDomain.fresh("a_");

    @AfterAll
    void disconnect() {
        tap.close();
    }

    @BeforeEach
    void release() {
        server.clock().set(MutableClock.MORNING);
        line = server.lines().next();
        person = TestDomain.fresh("p_");
        jti = TestDomain.fresh("a_");
        var order = Map.<String, Object>of(
                "lineId", line.toString(),
                "date", "2026-12-01",
                "from", "09:00",
                "to", "09:15",
                "slotLength", "PT15M",
                "counters", 1,
                "split", Map.of("PUBLIC", 1));
        var agent = new SlotApi(server, tokens.caller("p_agent", "agent"));
        assertThat(agent.header("Idempotency-Key", jti).post("/releases", order).status())
                .isEqualTo(201);
    }

    private SlotApi applicant() {
        return new SlotApi(server, tokens.caller(person, "applicant")).admitted(tokens.admission(person, line, jti));
    }

    private Reply slots() {
        return applicant().get("/lines/" + line + "/slots");
    }

    private Reply hold(SlotApi who) {
        return who.post("/lines/" + line + "/holds", Map.of("slotId", line + "@20261201T080000Z"));
    }

    private Reply confirm(Object hold) {
        return applicant()
                .post("/holds/" + hold + "/confirm", Map.of("statement", tokens.statement(person), "locale", "fr"));
    }

    /** Publishes the sample for this admission, twice, as a broker may, until it has had its effect. */
    private void revoke() {
        String id = UUID.randomUUID().toString();
        String sample = EventTap.sample(TYPE);
        assertThat(sample).contains(SAMPLE_JTI);
        String event = sample.replace(SAMPLE_JTI, jti).replaceFirst("\"id\": \"[^\"]*\"", "\"id\": \"" + id + "\"");
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(300))
                .until(() -> {
                    tap.publish(TYPE, id, event);
                    tap.publish(TYPE, id, event);
                    return slots().status() != 200;
                });
    }

    private static void assertRevoked(Reply reply) {
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.get("type")).isEqualTo("urn:montour:problem:admission-revoked");
    }

    @Test
    void tokenThatWasTakenBackOpensNothing() {
        assertThat(slots().status()).isEqualTo(200);

        revoke();

        assertRevoked(slots());
        assertRevoked(hold(applicant()));
    }

    @Test
    void holdOfATokenThatIsTakenBackIsFreeForTheNextPersonAtOnce() {
        var held = hold(applicant());
        assertThat(held.status()).isEqualTo(201);

        revoke();

        assertRevoked(confirm(held.get("holdId")));
        assertRevoked(hold(applicant()));
        var next = new SlotApi(server, tokens.caller("p_next", "applicant"))
                .admitted(tokens.admission("p_next", line, TestDomain.fresh("a_")));
        assertThat(hold(next).status()).isEqualTo(201);
    }

    @Test
    void bookingMadeBeforeStands() {
        var booking = confirm(hold(applicant()).get("holdId"));
        assertThat(booking.status()).isEqualTo(201);
        String booked = jti;
        jti = TestDomain.fresh("a_");
        revoke();
        tap.publish(TYPE, UUID.randomUUID().toString(), EventTap.sample(TYPE).replace(SAMPLE_JTI, booked));
        // News of the same place arrives in order: after the next, this one has been heard.
        jti = TestDomain.fresh("a_");
        revoke();

        var mine = new SlotApi(server, tokens.caller(person, "applicant")).get("/bookings/me");

        assertThat(mine.list())
                .singleElement()
                .satisfies(one -> assertThat(String.valueOf(one.get("state"))).isEqualTo("CONFIRMED"));
    }
}
