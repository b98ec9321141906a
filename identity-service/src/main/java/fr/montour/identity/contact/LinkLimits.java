package fr.montour.identity.contact;

import java.time.Duration;
import java.time.Instant;

/** Counts links, for one mailbox or one person. */
public interface LinkLimits {

    /** The time over which links are counted. */
    Duration PERIOD = Duration.ofHours(1);

    /** Takes one of those that this key may have in any hour; false, and nothing is taken, where there is none left. */
    boolean take(String key, int most, Instant now);

    /** Forgets what counts no more. */
    void forget(Instant now);
}
