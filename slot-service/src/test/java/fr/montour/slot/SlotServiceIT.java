package fr.montour.slot;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.slot.model.LineId;
import fr.montour.slot.testing.MutableClock;
import fr.montour.slot.testing.SlotApi;
import fr.montour.slot.testing.SlotApi.Reply;
import fr.montour.slot.testing.SlotServer;
import fr.montour.slot.testing.TestDomain;
import fr.montour.slot.testing.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service over HTTP, as the gateway calls it. */
class SlotServiceIT {

    private final SlotServer server = SlotServer.shared();
    private final MutableClock clock = server.clock();
    private final Tokens tokens = new Tokens(clock);
    private final String person = TestDomain.fresh("p_");
    private LineId line = server.lines().next();

    @BeforeEach
    void morning() {
        clock.set(MutableClock.MORNING);
    }

    private SlotApi applicant(String id) {
        return new SlotApi(server, tokens.caller(id, "applicant"));
    }

    private SlotApi agent() {
        return new SlotApi(server, tokens.caller("p_agent", "agent"));
    }

    private Map<String, Object> order(int counters) {
        return Map.of(
                "lineId", line.toString(),
                "date", "2026-12-01",
                "from", "09:00",
                "to", "10:00",
                "slotLength", "PT15M",
                "counters", counters,
                "split", Map.of("PUBLIC", counters, "PARTNER", 0, "STAFF", 0));
    }

    private void release(int counters) {
        assertThat(agent().header("Idempotency-Key", TestDomain.fresh("k"))
                        .post("/releases", order(counters))
                        .status())
                .isEqualTo(201);
    }

    private Reply hold(String admission) {
        var me = applicant(person).admitted(admission);
        var slot = me.get("/lines/" + line + "/slots").list().getFirst().get("slotId");
        return me.post("/lines/" + line + "/holds", Map.of("slotId", slot));
    }

    private Reply confirm(Object holdId) {
        return applicant(person)
                .post("/holds/" + holdId + "/confirm", Map.of("statement", tokens.statement(person), "locale", "en"));
    }

    private static void assertProblem(Reply reply, int status, String slug) {
        assertThat(reply.status()).as("%s", reply).isEqualTo(status);
        assertThat(reply.contentType()).startsWith("application/problem+json");
        assertThat(reply.get("type")).isEqualTo("urn:montour:problem:" + slug);
        assertThat(reply.get("detail")).asString().isNotBlank();
        assertThat(reply.get("correlationId")).asString().isNotBlank();
    }

    @Test
    void catalogueHasEverySiteAndProcedure() {
        var me = applicant(person);
        assertThat(me.get("/sites").list()).hasSize(340);
        assertThat(me.get("/sites?departement=93").list()).hasSize(3);
        assertThat(me.get("/sites?q=EVREUX").list())
                .singleElement()
                .satisfies(site -> assertThat(site.get("name")).isEqualTo("Préfecture d’Évreux"));
        assertThat(me.get("/sites/2A004").get("commune")).isEqualTo("Ajaccio");
        assertThat(me.get("/procedures").list()).hasSizeGreaterThanOrEqualTo(8).allSatisfy(procedure -> {
            assertThat((List<?>) procedure.get("documents")).hasSizeGreaterThan(3);
            assertThat(Duration.parse(String.valueOf(procedure.get("duration"))))
                    .isPositive();
        });
        assertThat(me.get("/communes/93001/sites").get("siteIds")).isEqualTo("[93066, 93008]");
        assertThat(me.get("/communes?q=st+denis+93").get("certain")).isEqualTo("true");
        assertThat(me.get("/communes").get("areas")).isEqualTo("[]");
        assertProblem(me.get("/communes/nowhere/sites"), 404, "commune-unknown");
        assertProblem(me.get("/sites/00000"), 404, "site-unknown");
        assertProblem(me.get("/sites/nowhere"), 404, "site-unknown");
        assertProblem(me.get("/procedures/parking"), 404, "procedure-unknown");
    }

    @Test
    void admittedPersonHoldsConfirmsAndCancels() {
        release(2);
        var admission = tokens.admission(person, line);
        var held = hold(admission);
        assertThat(held.status()).isEqualTo(201);
        assertThat(held.get("expiresAt")).isEqualTo("2026-11-23T08:10:00Z");
        assertThat(applicant(person).get("/holds/" + held.get("holdId")).body()).isEqualTo(held.body());

        clock.advance(Duration.ofMinutes(9));
        var booking = confirm(held.get("holdId"));
        assertThat(booking.status()).isEqualTo(201);
        assertThat(booking.get("bookingId")).isEqualTo(held.get("holdId"));
        assertThat(booking.get("state")).isEqualTo("CONFIRMED");
        assertThat(booking.get("familyName")).isEqualTo("Dupont");
        assertThat(booking.get("reference")).asString().matches("[2-9B-Z]{4}-[2-9B-Z]{4}");
        assertThat(confirm(held.get("holdId")).body()).isEqualTo(booking.body());
        assertThat(applicant(person).get("/bookings/me").list()).singleElement().isEqualTo(booking.body());

        var cancelled = applicant(person).post("/bookings/" + booking.get("bookingId") + "/cancel", Map.of());
        assertThat(cancelled.status()).isEqualTo(200);
        assertThat(cancelled.get("state")).isEqualTo("CANCELLED");
        assertThat(applicant(person)
                        .post("/bookings/" + booking.get("bookingId") + "/cancel", Map.of())
                        .body())
                .isEqualTo(cancelled.body());
        var audit = new SlotApi(server, tokens.caller("p_chef", "supervisor")).get("/demo/audit?lineId=" + line);
        assertThat(audit.body())
                .isEqualTo(Map.of(
                        "capacity", 8,
                        "free", 7,
                        "held", 0,
                        "booked", 0,
                        "resting", 1,
                        "oversold", 0,
                        "peopleWithTwoBookings", 0));
    }

    @Test
    void holdMayBeGivenBack() {
        release(1);
        var held = hold(tokens.admission(person, line));
        assertThat(applicant(person).delete("/holds/" + held.get("holdId")).status())
                .isEqualTo(204);
        assertProblem(applicant(person).get("/holds/" + held.get("holdId")), 410, "hold-expired");
        assertProblem(confirm(held.get("holdId")), 410, "hold-expired");
    }

    @Test
    void slotsAreSeenByAdmittedPeopleOnly() {
        release(1);
        var path = "/lines/" + line + "/slots";
        var other = server.lines().otherProcedure(line);
        assertProblem(applicant(person).get(path), 401, "admission-invalid");
        assertProblem(applicant(person).admitted("x.y.z").get(path), 401, "admission-invalid");
        assertProblem(
                applicant(person).admitted(tokens.forgedAdmission(person, line)).get(path), 401, "admission-invalid");
        var expired = applicant(person)
                .admitted(tokens.expiredAdmission(person, line))
                .get(path);
        assertProblem(expired, 401, "admission-invalid");
        assertThat(expired.get("detail")).asString().contains("expired");
        assertProblem(
                applicant(person).admitted(tokens.admission("p_other", line)).get(path), 403, "admission-foreign");
        assertProblem(
                applicant(person).admitted(tokens.admission(person, other)).get(path), 403, "admission-foreign");
        assertThat(applicant(person)
                        .admitted(tokens.admission(person, line))
                        .get(path)
                        .list())
                .hasSize(4);
    }

    @Test
    void slotsAreHeldByAdmittedPeopleOnly() {
        release(1);
        var path = "/lines/" + line + "/holds";
        var body = Map.of("slotId", line + "@20261201T080000Z");
        assertProblem(
                applicant(person)
                        .admitted(tokens.expiredAdmission(person, line))
                        .post(path, body),
                401,
                "admission-invalid");
        assertProblem(
                applicant(person).admitted(tokens.forgedAdmission(person, line)).post(path, body),
                401,
                "admission-invalid");
        assertProblem(
                applicant(person).admitted(tokens.admission("p_other", line)).post(path, body),
                403,
                "admission-foreign");
        var elsewhere = Map.of("slotId", server.lines().otherProcedure(line) + "@20261201T080000Z");
        assertProblem(
                applicant(person).admitted(tokens.admission(person, line)).post(path, elsewhere), 404, "slot-unknown");
        assertProblem(
                applicant(person)
                        .admitted(tokens.admission(person, line))
                        .post(path, Map.of("slotId", line + "@20261201T080500Z")),
                404,
                "slot-unknown");
        assertProblem(
                applicant(person).admitted(tokens.admission(person, line)).post(path, Map.of("slotId", "x")),
                404,
                "slot-unknown");
    }

    @Test
    void secondActiveBookingIsRefused() {
        release(2);
        confirm(hold(tokens.admission(person, line)).get("holdId"));
        assertProblem(hold(tokens.admission(person, line)), 409, "booking-exists");
    }

    @Test
    void usedAdmissionIsSpent() {
        release(2);
        var admission = tokens.admission(person, line);
        var me = applicant(person).admitted(admission);
        String slots = "/lines/" + line + "/slots";
        var first = me.get(slots).list().getFirst().get("slotId");
        var booking = confirm(hold(admission).get("holdId"));
        applicant(person).post("/bookings/" + booking.get("bookingId") + "/cancel", Map.of());
        assertProblem(me.get(slots), 409, "admission-spent");
        assertProblem(me.post("/lines/" + line + "/holds", Map.of("slotId", first)), 409, "admission-spent");
    }

    @Test
    void expiredHoldCannotBeConfirmed() {
        release(1);
        var held = hold(tokens.admission(person, line));
        clock.advance(Duration.ofMinutes(10));
        assertProblem(confirm(held.get("holdId")), 410, "hold-expired");
    }

    @Test
    void bookingIsOnlyMadeForThePersonOfTheStatement() {
        release(1);
        var held = hold(tokens.admission(person, line));
        var path = "/holds/" + held.get("holdId") + "/confirm";
        assertProblem(
                applicant(person).post(path, Map.of("statement", tokens.statement("p_buyer"), "locale", "fr")),
                403,
                "statement-foreign");
        assertProblem(
                applicant(person)
                        .post(
                                path,
                                Map.of("statement", tokens.statement(person, Duration.ofMinutes(-1)), "locale", "fr")),
                422,
                "statement-invalid");
        assertProblem(
                applicant(person).post(path, Map.of("statement", tokens.admission(person, line), "locale", "fr")),
                422,
                "statement-invalid");
        assertProblem(
                applicant("p_buyer").post(path, Map.of("statement", tokens.statement("p_buyer"), "locale", "fr")),
                404,
                "hold-unknown");
        assertThat(confirm(held.get("holdId")).status()).isEqualTo(201);
        assertProblem(applicant("p_buyer").get("/bookings/" + held.get("holdId")), 404, "booking-unknown");
        assertProblem(
                applicant("p_buyer").post("/bookings/" + held.get("holdId") + "/cancel", Map.of()),
                404,
                "booking-unknown");
    }

    @Test
    void releaseIsMadeOncePerKey() {
        var first = agent().header("Idempotency-Key", "monday-" + line).post("/releases", order(3));
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.get("slots")).isEqualTo("4");
        assertThat(agent().header("Idempotency-Key", "monday-" + line)
                        .post("/releases", order(3))
                        .body())
                .isEqualTo(first.body());
        assertProblem(
                agent().header("Idempotency-Key", "monday-" + line).post("/releases", order(2)),
                409,
                "idempotency-mismatch");
        assertProblem(
                agent().header("Idempotency-Key", TestDomain.fresh("k")).post("/releases", order(3)),
                409,
                "slots-overlap");
        assertThat(agent().get("/releases?lineId=" + line).list())
                .singleElement()
                .isEqualTo(first.body());
    }

    @Test
    void releaseThatCannotBeMadeSaysWhy() {
        clock.set(MutableClock.MORNING.plus(Duration.ofDays(30)));
        var reply = agent().header("Idempotency-Key", TestDomain.fresh("k")).post("/releases", order(3));
        assertProblem(reply, 422, "release-invalid");
        assertThat(reply.get("detail")).asString().contains("past");
        assertProblem(agent().post("/releases", order(3)), 400, "invalid-request");
        assertProblem(
                agent().header("Idempotency-Key", "k").send("POST", "/releases", "{\"lineId\":"),
                400,
                "malformed-request");
        assertProblem(agent().get("/releases?lineId=93008-parking"), 404, "line-unknown");
    }

    @Test
    void rolesAreKept() {
        assertProblem(applicant(person).post("/releases", order(1)), 403, "forbidden");
        assertProblem(agent().get("/bookings/me"), 403, "forbidden");
        assertProblem(applicant(person).get("/demo/audit?lineId=" + line), 403, "forbidden");
        assertProblem(agent().get("/demo/audit?lineId=" + line), 403, "forbidden");
        assertProblem(new SlotApi(server, "forged").get("/bookings/me"), 401, "login-required");
    }
}
