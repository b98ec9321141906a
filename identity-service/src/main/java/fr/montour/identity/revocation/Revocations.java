package fr.montour.identity.revocation;

import java.time.Instant;
import java.util.List;

/**
 * The list of revocations, in an order that all nodes agree on. Positions grow by one without gaps, so that whoever has
 * read up to a position never misses one that is written later; they outlive restarts and are never given twice.
 */
public interface Revocations {

    /** A revocation and its place in the list, from 1. */
    record Listed(long position, Revocation revocation) {}

    /** Appends a revocation, unless one of the same key is listed. */
    void append(Revocation revocation);

    /** The position of the newest one ever listed; 0 where there was none yet. */
    long last();

    /**
     * Those behind a position that still mean something, in order.
     *
     * @param most how many at most; fewer than that are all there are
     */
    List<Listed> after(long position, Instant now, int most);

    /** Removes what means nothing any more, but never the newest, whose position the next one counts from. */
    long prune(Instant now);
}
