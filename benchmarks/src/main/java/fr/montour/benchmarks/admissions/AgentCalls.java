package fr.montour.benchmarks.admissions;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.montour.benchmarks.load.Connection;
import fr.montour.benchmarks.load.DevelopmentKeys;
import fr.montour.benchmarks.load.Request;
import fr.montour.benchmarks.load.Response;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** What an agent asks of a waiting-room node, as the gateway passes it on. */
public final class AgentCalls {

    private static final String AUDIENCE = "waiting-room-service";

    private static final int CONFLICT = 409;
    private static final Set<Integer> NOT_ANNOUNCED = Set.of(422, 503);
    private static final int MOST_TRIES = 100;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

    private final DevelopmentKeys keys;
    private final URI node;

    /** Calls of that node. */
    public AgentCalls(DevelopmentKeys keys, URI node) {
        this.keys = keys;
        this.node = node;
    }

    /** Makes a line with these settings, or gives them to it; waits for the node to hear of its site. */
    public void configure(String line, int ratePerMinute, int maxActive) throws IOException {
        String settings = """
                "name": "Ligne", "ratePerMinute": %d, "maxActive": %d, "claimWindow": "PT10M"}""".formatted(ratePerMinute, maxActive);
        Response made = send("PUT", "/lines/" + line, "{" + settings);
        for (int tries = 0; NOT_ANNOUNCED.contains(made.status()) && tries < MOST_TRIES; tries++) {
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            made = send("PUT", "/lines/" + line, "{" + settings);
        }
        if (made.status() == CONFLICT) {
            long version = new ObjectMapper()
                    .readTree(line(line))
                    .path("settingsVersion")
                    .asLong();
            call("PUT", "/lines/" + line + "/settings", "{\"settingsVersion\": " + version + ", " + settings);
        } else if (!made.isSuccess()) {
            throw new IOException("PUT /lines/" + line + " answered " + made);
        }
    }

    /** Lets people join. */
    public void open(String line) throws IOException {
        call("POST", "/lines/" + line + "/open", "");
    }

    /** The line as staff see it, JSON. */
    public String line(String line) throws IOException {
        return call("GET", "/lines/" + line, "").body();
    }

    private Response call(String method, String path, String body) throws IOException {
        Response response = send(method, path, body);
        if (!response.isSuccess()) {
            throw new IOException(method + " " + path + " answered " + response);
        }
        return response;
    }

    private Response send(String method, String path, String body) throws IOException {
        Map<String, String> headers = Map.of("Authorization", keys.caller("p_agent", AUDIENCE, "agent"));
        try (Connection connection = new Connection(node)) {
            return connection.send(Request.of(method, node, path, headers, body));
        }
    }
}
