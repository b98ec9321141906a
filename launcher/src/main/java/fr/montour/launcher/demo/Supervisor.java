package fr.montour.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The supervisor of the demonstration: sets up the line, releases appointments, makes test people, audits. */
final class Supervisor {
    /** Name and password of a test person. */
    record Account(String username, String password) {}

    private static final int PEOPLE_AT_ONCE = 10;
    private static final int TRIES = 5;
    private static final int UNAVAILABLE = 503;

    private final Visitor visitor;

    Supervisor(URI gateway) {
        this.visitor = new Visitor(gateway);
        visitor.login("/login/staff", "chef.bobigny", "montour");
    }

    String chooseLine() {
        Set<String> used = Set.copyOf(texts("/lines", "lineId"));
        return FreshLine.choose(texts("/sites", "siteId"), texts("/procedures", "procedureId"), used)
                .orElseThrow(() ->
                        new DemoException("every line is used already: ./montour down, then delete .montour/data"));
    }

    /**
     * Makes the line; false while the waiting room has not heard of its site yet.
     *
     * @param standing whether it is a standing line, which has no claim window
     */
    boolean setUp(String lineId, int ratePerMinute, int maxActive, boolean standing) {
        Map<String, Object> settings = new HashMap<>(
                Map.of("name", "Démonstration " + lineId, "ratePerMinute", ratePerMinute, "maxActive", maxActive));
        if (!standing) {
            settings.put("claimWindow", "PT5M");
        }
        Response made = visitor.put("/lines/" + lineId, settings);
        if (made.status() == UNAVAILABLE) {
            return false;
        }
        made.orFail("the line");
        return true;
    }

    /** Releases these days. */
    void release(String lineId, List<ReleasePlan.Day> days) {
        for (ReleasePlan.Day day : days) {
            Map<String, Object> order = Map.of(
                    "lineId", lineId,
                    "date", day.date().toString(),
                    "from", day.from().toString(),
                    "to", day.to().toString(),
                    "slotLength", "PT" + ReleasePlan.SLOT_MINUTES + "M",
                    "counters", day.counters(),
                    "split", Map.of("PUBLIC", day.counters(), "PARTNER", 0, "STAFF", 0));
            visitor.post("/releases", order, Map.of("Idempotency-Key", lineId + "@" + day.date()))
                    .orFail("the release");
        }
    }

    void open(String lineId) {
        visitor.post("/lines/" + lineId + "/open").orFail("the opening");
    }

    JsonNode line(String lineId) {
        return visitor.get("/lines/" + lineId).orFail("the line");
    }

    JsonNode audit(String lineId) {
        return visitor.get("/demo/audit?lineId=" + lineId).orFail("the audit");
    }

    /** Makes test people, some at a time, so that no single call takes long. */
    List<Account> makePeople(int count, String prefix) {
        List<Account> accounts = new ArrayList<>();
        while (accounts.size() < count) {
            Map<String, Object> order = Map.of(
                    "count",
                    Math.min(PEOPLE_AT_ONCE, count - accounts.size()),
                    "prefix",
                    prefix + "-" + accounts.size() / PEOPLE_AT_ONCE);
            JsonNode people = make(order).orFail("making test people").path("people");
            people.forEach(person -> accounts.add(new Account(
                    person.path("username").asText(), person.path("password").asText())));
        }
        return accounts;
    }

    /** The same order gives the same people again, so that it may be repeated when a busy machine answers too late. */
    private Response make(Map<String, Object> order) {
        Response response = visitor.post("/demo/people", order, Map.of());
        for (int tries = 1; response.isFailure() && tries < TRIES; tries++) {
            response = visitor.post("/demo/people", order, Map.of());
        }
        return response;
    }

    private List<String> texts(String path, String field) {
        return StreamSupport.stream(visitor.get(path).orFail(path.substring(1)).spliterator(), false)
                .map(each -> each.path(field).asText())
                .collect(Collectors.toList());
    }
}
