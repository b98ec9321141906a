package fr.montour.draw;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The root of a Merkle tree, leaf by leaf, so that millions of leaves need the memory of some twenty hashes. */
public final class MerkleRoot {

    private final List<byte @Nullable []> complete = new ArrayList<>();
    private long size;

    /** One leaf more, given by its hash. */
    public void add(Hash leaf) {
        add(leaf.bytes());
    }

    /** One registration more. */
    public void add(Registration leaf) {
        add(leaf.leafBytes());
    }

    private void add(byte[] leaf) {
        byte[] hash = leaf;
        int level = 0;
        for (; level < complete.size(); level++) {
            byte[] left = complete.get(level);
            if (left == null) {
                break;
            }
            hash = Merkle.node(left, hash);
            complete.set(level, null);
        }
        if (level == complete.size()) {
            complete.add(hash);
        } else {
            complete.set(level, hash);
        }
        size++;
    }

    /** Leaves so far. */
    public long size() {
        return size;
    }

    /** The root of the leaves so far; SHA-256 of nothing when there is none. */
    public Hash value() {
        byte[] root = null;
        for (byte[] left : complete) {
            if (left != null) {
                root = root == null ? left : Merkle.node(left, root);
            }
        }
        return root == null ? Hash.sha256() : Hash.of(root);
    }
}
