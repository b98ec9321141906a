package fr.montour.e2e.client;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** How long and how often tests of a whole stack wait for something: a minute at most, looking five times a second. */
public final class Waits {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(200);

    private Waits() {}

    /** Waits until something becomes true; the name tells what was missing. */
    public static ConditionFactory until(String name) {
        return Awaitility.await(name).atMost(LONGEST).pollDelay(Duration.ZERO).pollInterval(POLL);
    }
}
