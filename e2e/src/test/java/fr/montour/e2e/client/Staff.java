package fr.montour.e2e.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A supervisor, on the public API. */
public final class Staff {
    /** Length of every slot that is released here. */
    private static final int SLOT_MINUTES = 15;

    private static final int PEOPLE_PER_CALL = 8;
    private static final int UNAVAILABLE = 503;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter BASIC_FORM =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final LocalTime OPENING = LocalTime.of(9, 0);

    private final URI gateway;
    private final Api api;

    private Staff(URI gateway, Api api) {
        this.gateway = gateway;
        this.api = api;
    }

    /** Logs the seeded supervisor in, who works for all sites. */
    public static Staff supervisor(URI gateway) {
        return named(gateway, "chef.bobigny");
    }

    /** Logs somebody of realm agents in. */
    public static Staff named(URI gateway, String username) {
        Visitor visitor = new Visitor(gateway);
        Login.STAFF.as(visitor, username, Login.PASSWORD);
        return new Staff(gateway, new Api(visitor));
    }

    /** The API with the supervisor's session. */
    public Api api() {
        return api;
    }

    /** Makes a line without opening it; returns its id. */
    public String makeLine(String siteId, String procedureId, int ratePerMinute) {
        String line = siteId + "-" + procedureId;
        Map<String, Object> settings = Map.of(
                "name", "Ligne " + line, "ratePerMinute", ratePerMinute, "maxActive", 200, "claimWindow", "PT5M");
        Waits.until("sites and procedures are announced")
                .until(() -> api.put("/lines/" + line, settings), response -> response.status() != UNAVAILABLE)
                .expect(200, 201);
        return line;
    }

    /** Makes a line and opens it; returns its id. */
    public String openLine(String siteId, String procedureId, int ratePerMinute) {
        String line = makeLine(siteId, procedureId, ratePerMinute);
        api.post("/lines/" + line + "/open", Api.NOTHING).expect(200);
        return line;
    }

    /** Day of the slots that are released here. */
    public static LocalDate day() {
        return LocalDate.now(PARIS).plusDays(30);
    }

    /** Id of the first slot that is released in a line of mainland France. */
    public static String firstSlot(String line) {
        return line + "@"
                + BASIC_FORM.format(day().atTime(OPENING).atZone(PARIS).toInstant());
    }

    /** An order for that many slots in a row, each for that many people. */
    public static Map<String, Object> order(String line, int slots, int counters) {
        return order(line, day(), slots, counters);
    }

    private static Map<String, Object> order(String line, LocalDate date, int slots, int counters) {
        return Map.of(
                "lineId", line,
                "date", date.toString(),
                "from", OPENING.toString(),
                "to", OPENING.plusMinutes((long) slots * SLOT_MINUTES).toString(),
                "slotLength", "PT" + SLOT_MINUTES + "M",
                "counters", counters,
                "split", Map.of("PUBLIC", counters, "PARTNER", 0, "STAFF", 0));
    }

    /** Releases that many slots in a row, each for that many people; returns the release. */
    public JsonNode release(String line, int slots, int counters) {
        return release(line, day(), slots, counters);
    }

    /** The same on another day. */
    public JsonNode release(String line, LocalDate date, int slots, int counters) {
        return api.post(
                        "/releases",
                        order(line, date, slots, counters),
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .expect(201)
                .json();
    }

    /** What the stored slots and bookings of a line add up to. */
    public JsonNode audit(String line) {
        return api.get("/demo/audit?lineId=" + line).expect(200).json();
    }

    /** Makes that many people in the simulated FranceConnect and logs each of them in. */
    public List<Applicant> people(int count, String prefix) {
        List<JsonNode> accounts = new ArrayList<>();
        while (accounts.size() < count) {
            int missing = Math.min(PEOPLE_PER_CALL, count - accounts.size());
            makePeople(missing, prefix + accounts.size()).path("people").forEach(accounts::add);
        }
        return Concurrently.all(
                accounts,
                Login.AT_A_TIME,
                account -> Applicant.login(
                        gateway,
                        account.path("username").asText(),
                        account.path("password").asText()));
    }

    /** Asks again where a service that has just started takes longer than the gateway waits. */
    private JsonNode makePeople(int count, String prefix) {
        AtomicInteger attempts = new AtomicInteger();
        return Waits.until("test people are made")
                .until(
                        () -> api.post(
                                "/demo/people",
                                Map.of("count", count, "prefix", prefix + "-" + attempts.incrementAndGet())),
                        response -> response.expect(200, 201, 503).status() != 503)
                .json();
    }
}
