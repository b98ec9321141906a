package fr.montour.backing.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything in memory, every change in a journal. Announces sessions, which the driver wants before it opens one and Micronaut
 * Data always does.
 */
final class JournaledBackend extends AbstractMongoBackend {

    private static final int SESSION_TIMEOUT_MINUTES = 30;

    private final Map<String, JournaledDatabase> open = new ConcurrentHashMap<>();
    private final Map<String, SortedMap<Long, Document>> replayed = new ConcurrentHashMap<>();
    private @Nullable Journal journal;

    private JournaledBackend() {}

    /** Forgets everything at its end. */
    static JournaledBackend inMemory() {
        return new JournaledBackend();
    }

    /** Goes on where {@code file} ends. */
    static JournaledBackend onDisk(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var backend = new JournaledBackend();
            backend.replayed.putAll(Journal.read(file));
            List.copyOf(backend.replayed.keySet()).stream()
                    .map(collection -> collection.substring(0, collection.indexOf('.')))
                    .forEach(backend::resolveDatabase);
            var journal = Journal.open(file, backend::entries);
            journal.rewrite();
            backend.journal = journal;
            return backend;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open the document store in " + file, e);
        }
    }

    private Stream<Journal.Entry> entries() {
        return open.values().stream().flatMap(JournaledDatabase::entries);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return open.computeIfAbsent(
                name,
                fresh -> new JournaledDatabase(fresh, getCursorRegistry(), this::takeReplayed, this::append).opened());
    }

    @Override
    public void dropDatabase(String name) {
        super.dropDatabase(name);
        open.remove(name);
    }

    private SortedMap<Long, Document> takeReplayed(String collection) {
        var documents = replayed.remove(collection);
        return documents == null ? new TreeMap<>() : documents;
    }

    private void append(Journal.Entry entry, Runnable apply) {
        var current = journal;
        if (current == null) {
            apply.run();
        } else {
            current.append(entry, apply);
        }
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (command.equalsIgnoreCase("hello") || command.equalsIgnoreCase("ismaster")) {
            var answer = super.handleCommand(channel, database, "ismaster", query);
            answer.put("isWritablePrimary", true);
            answer.put("logicalSessionTimeoutMinutes", SESSION_TIMEOUT_MINUTES);
            return answer;
        }
        return super.handleCommand(channel, database, command, query);
    }

    @Override
    public void close() {
        super.close();
        try {
            if (journal != null) {
                journal.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The document store was not closed cleanly", e);
        }
    }
}
