package fr.montour.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Merkle tree hashing as RFC 9162, section 2.1: leaves are hashed behind a byte 0, nodes behind a byte 1. */
public final class Merkle {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private Merkle() {}

    /** Hash of a leaf. */
    public static Hash leaf(byte[] entry) {
        return Hash.of(leafBytes(entry));
    }

    static byte[] leafBytes(byte[] entry) {
        return Hash.digest(LEAF, entry);
    }

    /** Hash of a node above two others. */
    public static Hash node(Hash left, Hash right) {
        return Hash.of(node(left.bytes(), right.bytes()));
    }

    static byte[] node(byte[] left, byte[] right) {
        return Hash.digest(NODE, left, right);
    }

    /**
     * The hashes beside the way from one leaf up to the root (RFC 9162, section 2.1.3.1).
     *
     * @param hashes of all leaves; or of all nodes of one level, for the upper part of a longer way
     * @param index of the leaf or node, from 0
     */
    public static List<Hash> path(List<Hash> hashes, int index) {
        List<Hash> path = new ArrayList<>();
        climb(hashes, index, path);
        return path;
    }

    /** Root of a tree with these leaf hashes. */
    public static Hash root(List<Hash> hashes) {
        MerkleRoot root = new MerkleRoot();
        hashes.forEach(root::add);
        return root.value();
    }

    /**
     * Whether a leaf stands in a tree (RFC 9162, section 2.1.3.2).
     *
     * @param leaf its hash
     * @param index its place, from 0
     * @param size leaves of the tree
     */
    public static boolean includes(Hash root, long size, long index, Hash leaf, List<Hash> path) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        byte[] hash = leaf.bytes();
        for (Hash beside : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = node(beside.bytes(), hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = node(hash, beside.bytes());
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root.bytes());
    }

    private static void climb(List<Hash> hashes, int index, List<Hash> path) {
        int size = hashes.size();
        if (size == 1) {
            return;
        }
        int split = Integer.highestOneBit(size - 1);
        List<Hash> left = hashes.subList(0, split);
        List<Hash> right = hashes.subList(split, size);
        if (index < split) {
            climb(left, index, path);
            path.add(root(right));
        } else {
            climb(right, index - split, path);
            path.add(root(left));
        }
    }
}
