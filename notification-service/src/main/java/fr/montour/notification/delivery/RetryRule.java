package fr.montour.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * When a letter that could not be sent is tried again: after {@code first}, then after twice the rest before, never more
 * than {@code longest}, each shortened by up to a quarter so that a backlog does not come back all at once. In the end it is
 * given up, be it by age or, whatever its clock says, by the number of attempts.
 */
public record RetryRule(Duration first, Duration longest, Duration giveUpAfter) {

    static final int MOST_ATTEMPTS = 2_000;

    private static final int MOST_DOUBLINGS = 30;

    public Duration rest(int attempts, RandomGenerator random) {
        var doublings = Math.clamp(attempts - 1L, 0, MOST_DOUBLINGS);
        var rest = first.multipliedBy(1L << doublings);
        var bounded = rest.compareTo(longest) < 0 ? rest : longest;
        return bounded.minus(
                bounded.dividedBy(4).multipliedBy(random.nextInt(100)).dividedBy(100));
    }

    /** A letter about something this old helps nobody. */
    public boolean givenUp(DeliveryOrder order, int attempts, Instant now) {
        return attempts >= MOST_ATTEMPTS || order.happenedAt().plus(giveUpAfter).isBefore(now);
    }
}
