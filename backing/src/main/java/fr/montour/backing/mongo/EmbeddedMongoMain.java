package fr.montour.backing.mongo;

import fr.montour.backing.process.Arguments;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The document store as a process: {@code --port 27117 --file folder/montour.journal}. SIGTERM stops it cleanly. */
public final class EmbeddedMongoMain {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMongoMain.class);

    private EmbeddedMongoMain() {}

    public static void main(String[] args) {
        var arguments = Arguments.parse(args);
        var mongo = EmbeddedMongo.onDisk(Path.of(arguments.get("file")), arguments.port("port"));
        Runtime.getRuntime().addShutdownHook(new Thread(mongo::close, "close-mongo"));
        LOG.info("Document store ready at {}", mongo.uri());
    }
}
