package fr.montour.backing.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import fr.montour.backing.mongo.Journal.Entry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final String THINGS = "test.things";

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenWhileTheFileIsRewrittenIsKept() throws Exception {
        Path file = folder.resolve("store.journal");
        var journal = new AtomicReference<Journal>();
        // Seen by the rewrite as they were when it began; each look at one is a write of another.
        List<Entry> live = List.of(entry(1, "old"), entry(2, "old"), entry(3, "old"));
        try (var opened = Journal.open(file, () -> live.stream().peek(seen -> write(journal.get(), seen)))) {
            journal.set(opened);
            opened.append(entry(9, "history"), () -> {});
            opened.append(new Entry(THINGS, 9L, null), () -> {});

            opened.rewrite();
            opened.append(entry(5, "after"), () -> {});
        }

        Map<String, SortedMap<Long, Document>> read = Journal.read(file);
        assertThat(read.get(THINGS))
                .containsOnlyKeys(1L, 3L, 5L, 11L, 12L, 13L)
                .containsEntry(1L, new Document("is", "new"))
                .containsEntry(3L, new Document("is", "new"))
                .containsEntry(13L, new Document("is", "added"));
    }

    @Test
    void changeIsSeenOnceItIsWritten() throws Exception {
        Path file = folder.resolve("store.journal");
        var seen = new ArrayList<Map<String, SortedMap<Long, Document>>>();
        try (var journal = Journal.open(file, Stream::empty)) {
            journal.append(entry(1, "written"), () -> seen.add(read(file)));
        }

        assertThat(seen)
                .singleElement()
                .satisfies(read -> assertThat(read.get(THINGS)).containsKey(1L));
    }

    /** Changes what was seen (or takes it away), and adds something. */
    private static void write(Journal journal, Entry seen) {
        long position = seen.position() == null ? 0 : seen.position();
        journal.append(position == 2 ? new Entry(THINGS, 2L, null) : entry(position, "new"), () -> {});
        journal.append(entry(10 + position, "added"), () -> {});
    }

    private static Entry entry(long position, String is) {
        return new Entry(THINGS, position, new Document("is", is));
    }

    private static Map<String, SortedMap<Long, Document>> read(Path file) {
        try {
            return Journal.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
