package fr.montour.waiting.draw.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.montour.draw.Hash;
import fr.montour.platform.store.Documents;
import fr.montour.waiting.draw.Pseudonyms;
import fr.montour.waiting.model.LineId;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;

/** Hashes one behind the other in documents of {@code draw_chunks}; {@code _id} is the line, a hash and the chunk. */
@Singleton
final class MongoPseudonyms implements Pseudonyms {

    private static final String ROOTS = "roots";

    private final MongoCollection<Document> chunks;

    MongoPseudonyms(MongoDatabase database) {
        chunks = database.getCollection("draw_chunks");
    }

    @Override
    public void put(LineId line, long chunk, List<Hash> pseudonyms) {
        insert(line, Long.toString(chunk), pseudonyms);
    }

    @Override
    public Optional<List<Hash>> find(LineId line, long chunk) {
        return read(line, Long.toString(chunk));
    }

    @Override
    public void putRoots(LineId line, List<Hash> roots) {
        insert(line, ROOTS, roots);
    }

    @Override
    public Optional<List<Hash>> roots(LineId line) {
        return read(line, ROOTS);
    }

    private void insert(LineId line, String part, List<Hash> hashes) {
        ByteBuffer bytes = ByteBuffer.allocate(hashes.size() * Hash.BYTES);
        hashes.forEach(hash -> bytes.put(hash.bytes()));
        Documents.insertIfAbsent(
                chunks, new Document("_id", id(line, part)).append("hashes", new Binary(bytes.array())));
    }

    private Optional<List<Hash>> read(LineId line, String part) {
        return Optional.ofNullable(chunks.find(eq("_id", id(line, part))).first())
                .map(document -> {
                    ByteBuffer bytes =
                            ByteBuffer.wrap(document.get("hashes", Binary.class).getData());
                    List<Hash> hashes = new ArrayList<>();
                    while (bytes.hasRemaining()) {
                        byte[] hash = new byte[Hash.BYTES];
                        bytes.get(hash);
                        hashes.add(Hash.of(hash));
                    }
                    return hashes;
                });
    }

    private static String id(LineId line, String part) {
        return line.value() + "#" + part;
    }
}
