package fr.montour.launcher.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The records of started processes, one JSON file each, written in one move so that a crash leaves none half-written. */
public final class RunFolder {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    /** A folder that is made at the first write. */
    public RunFolder(Path folder) {
        this.folder = folder;
    }

    /** Keeps a record, in place of an older one of the same name. */
    public void write(ProcessRecord entry) {
        var node = JSON.createObjectNode()
                .put("name", entry.name())
                .put("pid", entry.identity().pid())
                .put("startedAt", entry.identity().startedAt().toString())
                .put("port", entry.port())
                .put("log", entry.log().toString());
        try {
            Files.createDirectories(folder);
            Path draft = Files.writeString(folder.resolve(entry.name() + ".draft"), node.toPrettyString() + "\n");
            Files.move(draft, file(entry.name()), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The record of a name; a damaged file counts as none. */
    public Optional<ProcessRecord> read(String name) {
        try {
            var node = JSON.readTree(Files.readString(file(name)));
            return Optional.of(new ProcessRecord(
                    node.required("name").asText(),
                    new ProcessIdentity(
                            node.required("pid").asLong(),
                            Instant.parse(node.required("startedAt").asText())),
                    node.required("port").asInt(),
                    Path.of(node.required("log").asText())));
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    /** The running process recorded under a name. */
    public Optional<ProcessHandle> running(String name) {
        return read(name).flatMap(entry -> entry.identity().find());
    }

    /** Forgets a name. */
    public void remove(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All readable records. */
    public List<ProcessRecord> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> Objects.toString(file.getFileName()))
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> read(name.substring(0, name.length() - ".json".length())))
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ".json");
    }
}
