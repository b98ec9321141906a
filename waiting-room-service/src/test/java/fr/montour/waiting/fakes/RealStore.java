package fr.montour.waiting.fakes;

import fr.montour.backing.Backing;
import fr.montour.platform.testing.TestTokens;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Properties of a node on the shared backing servers. */
public final class RealStore {

    private RealStore() {}

    /** A node with a database and queues of its own that does nothing by itself. */
    public static Map<String, String> quietNode() {
        Map<String, String> properties = new HashMap<>(TestTokens.properties());
        String name = UUID.randomUUID().toString().substring(0, 8);
        properties.put("micronaut.server.port", "-1");
        properties.put("mongodb.uri", Backing.shared().mongodb().toString());
        properties.put("rabbitmq.uri", Backing.shared().rabbitmq().toString());
        properties.put("montour.database", "waiting_room_" + name);
        properties.put("montour.events.queue-suffix", "-" + name);
        properties.put("montour.loops.enabled", "false");
        return properties;
    }

    /** The same with its loops running. */
    public static Map<String, String> busyNode() {
        Map<String, String> properties = quietNode();
        properties.put("montour.loops.enabled", "true");
        return properties;
    }
}
