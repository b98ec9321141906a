package fr.montour.benchmarks.admissions;

import fr.montour.benchmarks.load.Connection;
import fr.montour.benchmarks.load.DevelopmentKeys;
import fr.montour.benchmarks.load.Request;
import fr.montour.benchmarks.load.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** What an agent asks of a waiting-room node, as the gateway passes it on. */
public final class AgentCalls {

    private static final String AUDIENCE = "waiting-room-service";

    private final DevelopmentKeys keys;
    private final URI node;

    /** Calls of that node. */
    public AgentCalls(DevelopmentKeys keys, URI node) {
        this.keys = keys;
        this.node = node;
    }

    /** Makes a line with these settings, or gives them to it. */
    public void configure(String line, int ratePerMinute, int maxActive) throws IOException {
        String settings = """
                {"name": "Ligne", "ratePerMinute": %d, "maxActive": %d, "claimWindow": "PT10M"}""".formatted(ratePerMinute, maxActive);
        call("PUT", "/lines/" + line, settings);
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
        Map<String, String> headers = Map.of("Authorization", keys.caller("p_agent", AUDIENCE, "agent"));
        try (Connection connection = new Connection(node)) {
            Response response = connection.send(Request.of(method, node, path, headers, body));
            if (!response.isSuccess()) {
                throw new IOException(method + " " + path + " answered " + response);
            }
            return response;
        }
    }
}
