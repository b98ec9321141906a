package fr.montour.benchmarks.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.montour.benchmarks.load.Connection.Answer;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The line, and the slots, on which the load runs; made by calling the services as the gateway does. */
final class Ground {

    static final String LINE = "2A004-driving-licence-exchange";

    private static final String AGENT = "p_loadagent";
    private static final String WAITING_ROOM = "waiting-room-service";
    private static final String SLOTS = "slot-service";
    private static final int CONFLICT = 409;
    private static final int FIRST_DAY = 10;
    private static final int LAST_DAY = 80;

    private final ObjectMapper json = new ObjectMapper();
    private final DevelopmentKeys keys;
    private final URI waitingRoom;
    private final URI slots;

    Ground(DevelopmentKeys keys, URI waitingRoom, URI slots) {
        this.keys = keys;
        this.waitingRoom = waitingRoom;
        this.slots = slots;
    }

    /** An open line that calls nobody, so that those who join stay. */
    void openLine() throws IOException {
        String settings = """
                {"name": "Load", "ratePerMinute": 0, "maxActive": 200, "claimWindow": "PT5M"}""";
        call("PUT", waitingRoom, WAITING_ROOM, "/lines/" + LINE, Map.of(), settings);
        call("POST", waitingRoom, WAITING_ROOM, "/lines/" + LINE + "/open", Map.of(), "");
    }

    /** Releases one day with at least so many units and gives its slots. */
    List<String> releaseSlots(String run, int units, RandomGenerator random) throws IOException {
        int counters = Math.min(50, Math.ceilDiv(units, 120));
        for (int attempt = 0; attempt < LAST_DAY; attempt++) {
            LocalDate day = LocalDate.now(java.time.ZoneOffset.UTC).plusDays(random.nextInt(FIRST_DAY, LAST_DAY));
            String order = """
                    {"lineId": "%s", "date": "%s", "from": "08:00", "to": "18:00", "slotLength": "PT5M", "counters": %d, \
                    "split": {"PUBLIC": %d, "PARTNER": 0, "STAFF": 0}}""".formatted(LINE, day, counters, counters);
            var key = Map.of("Idempotency-Key", run + "-" + attempt);
            if (call("POST", slots, SLOTS, "/releases", key, order).isSuccess()) {
                return visibleSlots(day);
            }
        }
        throw new IOException("no day is left on which slots of " + LINE + " could be released");
    }

    private List<String> visibleSlots(LocalDate day) throws IOException {
        String person = "p_loadlook";
        var headers = Map.of(
                "Authorization", keys.caller(person, SLOTS, "applicant"),
                "Montour-Admission", keys.admission(person, LINE, 1));
        List<String> ids = new ArrayList<>();
        try (var connection = new Connection(slots)) {
            Answer answer = connection.send(Request.of("GET", slots, "/lines/" + LINE + "/slots", headers, ""));
            for (JsonNode slot : json.readTree(answer.body())) {
                String id = slot.path("slotId").asText();
                if (id.contains("@" + day.toString().replace("-", ""))) {
                    ids.add(id);
                }
            }
        }
        return ids;
    }

    private Answer call(String method, URI server, String audience, String path, Map<String, String> extra, String body)
            throws IOException {
        var headers = new java.util.HashMap<>(extra);
        headers.put("Authorization", keys.caller(AGENT, audience, "agent"));
        try (var connection = new Connection(server)) {
            Answer answer = connection.send(Request.of(method, server, path, headers, body));
            if (!answer.isSuccess() && answer.status() != CONFLICT) {
                throw new IOException(method + " " + path + " answered " + answer);
            }
            return answer;
        }
    }
}
