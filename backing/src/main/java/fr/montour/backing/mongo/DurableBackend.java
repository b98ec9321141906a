package fr.montour.backing.mongo;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/** The H2 backend, announcing sessions, which Micronaut Data asks for. */
final class DurableBackend extends H2Backend {

    private static final int SESSION_TIMEOUT_MINUTES = 30;

    private DurableBackend(MVStore store) {
        super(store);
    }

    public static DurableBackend inMemory() {
        return new DurableBackend(MVStore.open(null));
    }

    static DurableBackend onDisk(Path file) {
        return new DurableBackend(MVStore.open(file.toString()));
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (command.equalsIgnoreCase("hello")) {
            return hello(super.handleCommand(channel, database, "ismaster", query));
        }
        var answer = super.handleCommand(channel, database, command, query);
        return command.equalsIgnoreCase("ismaster") ? hello(answer) : answer;
    }

    private static Document hello(Document answer) {
        answer.put("isWritablePrimary", true);
        answer.put("logicalSessionTimeoutMinutes", SESSION_TIMEOUT_MINUTES);
        return answer;
    }
}
