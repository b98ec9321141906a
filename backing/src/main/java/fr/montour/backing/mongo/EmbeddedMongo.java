package fr.montour.backing.mongo;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** A running wire-compatible document store in this JVM. Closing it stops it and forces what it wrote to the disk. */
public final class EmbeddedMongo implements AutoCloseable {

    /** Threads that serve connections. */
    private static final int WORKERS = 8;

    private final MongoServer server;
    private final URI uri;

    private EmbeddedMongo(MongoServer server, int port) {
        this.server = server;
        this.uri = URI.create("mongodb://127.0.0.1:" + port);
    }

    /** A store that forgets everything at its end, on any free port. */
    public static EmbeddedMongo inMemory() {
        return open(JournaledBackend.inMemory(), 0);
    }

    /** A store kept in {@code file}; port 0 takes any free one. */
    public static EmbeddedMongo onDisk(Path file, int port) {
        return open(JournaledBackend.onDisk(file), port);
    }

    /** A refused write is the client's business and is answered as such; the server would log a stack trace each time. */
    private static void quieten() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger("de.bwaldvogel.mongo").setLevel(Level.ERROR);
            context.getLogger(MongoWireProtocolHandler.class).setLevel(Level.OFF);
        }
    }

    private static EmbeddedMongo open(JournaledBackend backend, int port) {
        quieten();
        var server = new MongoServer(backend);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1, WORKERS);
        return new EmbeddedMongo(server, server.getLocalAddress().getPort());
    }

    public URI uri() {
        return uri;
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
