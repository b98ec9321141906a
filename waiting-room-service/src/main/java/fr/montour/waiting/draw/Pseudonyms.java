package fr.montour.waiting.draw;

import fr.montour.draw.Hash;
import fr.montour.waiting.model.LineId;
import java.util.List;
import java.util.Optional;

/**
 * The fixed registrations in the store, {@link #CHUNK} to a document, and the roots of those chunks. Each document is written
 * once; who comes second takes what stands. So a crash in the middle changes nothing, and a proof needs two reads.
 */
public interface Pseudonyms {

    /** Registrations of one document; a power of two, so that its root is a node of the whole tree. */
    int CHUNK = 1_024;

    /** Stores a chunk unless it stands already. */
    void put(LineId line, long chunk, List<Hash> pseudonyms);

    /** A chunk, in order of registration. */
    Optional<List<Hash>> find(LineId line, long chunk);

    /** Stores the roots of all chunks unless they stand already. */
    void putRoots(LineId line, List<Hash> roots);

    /** Roots of all chunks, in order. */
    Optional<List<Hash>> roots(LineId line);
}
