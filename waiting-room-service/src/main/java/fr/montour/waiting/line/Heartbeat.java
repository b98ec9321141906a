package fr.montour.waiting.line;

import java.time.Instant;
import java.util.Optional;

/**
 * When the service as a whole was last seen to work: some node answered a gateway and reached the store. Kept in the store, so that
 * a time in which nobody could beat is known afterwards, whoever comes back first.
 */
public interface Heartbeat {

    /** The latest beat; none before the first. */
    Optional<Instant> last();

    /** Keeps the beat unless a later one is kept. */
    void beat(Instant now);
}
