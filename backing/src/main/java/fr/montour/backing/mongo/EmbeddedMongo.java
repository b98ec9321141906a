package fr.montour.backing.mongo;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;

/** A running wire-compatible document store in this JVM. Closing it stops it and leaves a complete file. */
public final class EmbeddedMongo implements AutoCloseable {

    /** Each connection handles one request at a time; more threads than cores, since writers wait for the disk together. */
    private static final int WORKERS = 32;

    private final MongoServer server;
    private final URI uri;

    private EmbeddedMongo(MongoServer server, int port) {
        this.server = server;
        this.uri = URI.create("mongodb://127.0.0.1:" + port);
    }

    /** A store that forgets everything at its end, on any free port. */
    public static EmbeddedMongo inMemory() {
        return open(DurableBackend.inMemory(), 0);
    }

    /** A store kept in {@code file}; port 0 takes any free one. */
    public static EmbeddedMongo onDisk(Path file, int port) {
        return open(DurableBackend.onDisk(file), port);
    }

    private static EmbeddedMongo open(DurableBackend backend, int port) {
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
