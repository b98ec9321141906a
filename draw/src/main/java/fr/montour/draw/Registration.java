package fr.montour.draw;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * One leaf of the tree: who registered under an index, told by a pseudonym that only the person can recognise.
 *
 * @param index in order of registration, from 0; it has no bearing on the draw
 * @param pseudonym of the person, or {@link #NOBODY}
 */
public record Registration(long index, Hash pseudonym) {

    /** Stands for an index whose registration was given up before the close. */
    public static final Hash NOBODY = new Hash("0".repeat(2 * Hash.BYTES));

    public Registration {
        if (index < 0) {
            throw new IllegalArgumentException("an index is 0 or more");
        }
    }

    /**
     * SHA-256 of the salt, the line, a colon and the person.
     *
     * @param salt known to the person alone
     */
    public static Hash pseudonym(Hash salt, String lineId, String personId) {
        return Hash.sha256(salt.bytes(), (lineId + ":" + personId).getBytes(StandardCharsets.UTF_8));
    }

    /** Hash of the leaf: eight bytes of index (most significant first), then the pseudonym. */
    public Hash leaf() {
        return Hash.of(leafBytes());
    }

    byte[] leafBytes() {
        byte[] entry = ByteBuffer.allocate(Long.BYTES + Hash.BYTES)
                .putLong(index)
                .put(pseudonym.bytes())
                .array();
        return Merkle.leafBytes(entry);
    }
}
