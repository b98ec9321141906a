package fr.montour.benchmarks.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** The lines, and the slots, on which the load runs; made by calling the services as the gateway does. */
final class LoadFixture {

    static final String LINE = "2A004-driving-licence-exchange";

    private static final String PROCEDURE = "driving-licence-exchange";

    private static final String AGENT = "p_loadagent";
    private static final String WAITING_ROOM = "waiting-room-service";
    private static final String SLOTS = "slot-service";
    private static final int FIRST_REFUSAL = 400;
    private static final int CONFLICT = 409;
    private static final int MOST_ACTIVE = 10_000;
    private static final int FIRST_DAY = 10;
    private static final int LAST_DAY = 80;

    private static final int AT_ONCE = 500;

    private final ObjectMapper json = new ObjectMapper();
    private final DevelopmentKeys keys;
    private final URI waitingRoom;
    private final URI slots;

    LoadFixture(DevelopmentKeys keys, URI waitingRoom, URI slots) {
        this.keys = keys;
        this.waitingRoom = waitingRoom;
        this.slots = slots;
    }

    /** An open line that calls so many a minute; none, so that those who join stay. */
    void openLine(String line, int ratePerMinute) throws IOException {
        String settings = """
                {"name": "Load", "ratePerMinute": %d, "maxActive": %d, "claimWindow": "PT15M"}""".formatted(ratePerMinute, MOST_ACTIVE);
        call("PUT", waitingRoom, WAITING_ROOM, "/lines/" + line, Map.of(), settings);
        call("POST", waitingRoom, WAITING_ROOM, "/lines/" + line + "/open", Map.of(), "");
    }

    /** Lines of as many different sites. */
    List<String> lines(int many) throws IOException {
        List<String> lines = new ArrayList<>();
        for (JsonNode site :
                json.readTree(call("GET", slots, SLOTS, "/sites", Map.of(), "").body())) {
            if (lines.size() < many) {
                lines.add(site.path("siteId").asText() + "-" + PROCEDURE);
            }
        }
        return lines;
    }

    /** Lets these people join a line, in requests of as many as a request may be large. */
    void join(String line, List<String> personIds) throws IOException {
        for (int from = 0; from < personIds.size(); from += AT_ONCE) {
            joinAtOnce(line, personIds.subList(from, Math.min(personIds.size(), from + AT_ONCE)));
        }
    }

    private void joinAtOnce(String line, List<String> personIds) throws IOException {
        String items = personIds.stream()
                .map("{\"lineId\":\"%s\",\"personId\":\"%%s\"}".formatted(line)::formatted)
                .collect(Collectors.joining(",", "{\"items\":[", "]}"));
        var headers = Map.of("Authorization", keys.caller("gateway", WAITING_ROOM, "gateway"));
        try (var connection = new Connection(waitingRoom)) {
            Response response = connection.send(Request.of("POST", waitingRoom, "/joins", headers, items));
            if (!response.isSuccess()) {
                throw new IOException("joins of " + line + " were answered " + response);
            }
            for (JsonNode outcome : json.readTree(response.body())) {
                if (outcome.path("status").asInt() >= FIRST_REFUSAL) {
                    throw new IOException("a join of " + line + " was refused: " + outcome);
                }
            }
        }
    }

    /** How many people of these lines have not been called yet. */
    long waiting(Set<String> lines) throws IOException {
        var headers = Map.of("Authorization", keys.caller("gateway", WAITING_ROOM, "gateway"));
        try (var connection = new Connection(waitingRoom)) {
            Response response = connection.send(Request.of("GET", waitingRoom, "/board", headers, ""));
            long waiting = 0;
            for (JsonNode line : json.readTree(response.body()).path("lines")) {
                if (lines.contains(line.path("lineId").asText())) {
                    waiting += line.path("lastNumber").asLong()
                            - line.path("serving").asLong();
                }
            }
            return waiting;
        }
    }

    /** Releases one day with at least so many units and gives that day. */
    LocalDate release(String line, String run, int units, RandomGenerator random) throws IOException {
        int counters = Math.min(50, Math.ceilDiv(units, 120));
        for (int attempt = 0; attempt < LAST_DAY; attempt++) {
            LocalDate day = LocalDate.now(java.time.ZoneOffset.UTC).plusDays(random.nextInt(FIRST_DAY, LAST_DAY));
            String order = """
                    {"lineId": "%s", "date": "%s", "from": "08:00", "to": "18:00", "slotLength": "PT5M", "counters": %d, \
                    "split": {"PUBLIC": %d, "PARTNER": 0, "STAFF": 0}}""".formatted(line, day, counters, counters);
            var key = Map.of("Idempotency-Key", run + "-" + line + "-" + attempt);
            if (call("POST", slots, SLOTS, "/releases", key, order).isSuccess()) {
                return day;
            }
        }
        throw new IOException("no day is left on which slots of " + line + " could be released");
    }

    /** The slots of {@link #LINE} on a day. */
    List<String> slots(LocalDate day) throws IOException {
        String person = "p_loadlook";
        var headers = Map.of(
                "Authorization", keys.caller(person, SLOTS, "applicant"),
                "Montour-Admission", keys.admission(person, LINE, 1));
        List<String> ids = new ArrayList<>();
        try (var connection = new Connection(slots)) {
            Response response = connection.send(Request.of("GET", slots, "/lines/" + LINE + "/slots", headers, ""));
            for (JsonNode slot : json.readTree(response.body())) {
                String id = slot.path("slotId").asText();
                if (id.contains("@" + day.toString().replace("-", ""))) {
                    ids.add(id);
                }
            }
        }
        return ids;
    }

    private Response call(
            String method, URI server, String audience, String path, Map<String, String> extra, String body)
            throws IOException {
        var headers = new HashMap<>(extra);
        headers.put("Authorization", keys.caller(AGENT, audience, "agent"));
        try (var connection = new Connection(server)) {
            Response response = connection.send(Request.of(method, server, path, headers, body));
            if (!response.isSuccess() && response.status() != CONFLICT) {
                throw new IOException(method + " " + path + " answered " + response);
            }
            return response;
        }
    }
}
