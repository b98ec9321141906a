package fr.montour.launcher.demo;

import java.net.URI;
import java.time.Duration;

/**
 * What to demonstrate.
 *
 * @param gateway public address
 * @param mailbox address of the mailbox page
 * @param people how many test people take part
 * @param slots how many appointments are released
 * @param ratePerMinute how many people the line calls a minute
 */
public record DemoOptions(URI gateway, URI mailbox, int people, int slots, int ratePerMinute) {
    private static final Duration SLACK = Duration.ofMinutes(2);

    /** Refuses what makes no demonstration. */
    public DemoOptions {
        if (people < 1 || slots < 1 || ratePerMinute < 1) {
            throw new IllegalArgumentException("--people, --slots and --rate must be 1 or more");
        }
    }

    /** How many appointments can be made. */
    public int expectedBookings() {
        return Math.min(people, slots);
    }

    /** How long the line may take at most: three times what its rate says, and some slack. */
    Duration longestWait() {
        return Duration.ofMinutes(3)
                .multipliedBy(expectedBookings())
                .dividedBy(ratePerMinute)
                .plus(SLACK);
    }
}
