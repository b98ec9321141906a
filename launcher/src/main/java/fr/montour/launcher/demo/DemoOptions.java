package fr.montour.launcher.demo;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What to demonstrate: a line of the day, or a standing line on shortened days.
 *
 * @param gateway public address
 * @param mailbox address of the mailbox page
 * @param people how many test people take part
 * @param slots how many appointments are released
 * @param ratePerMinute how many people the line calls a minute
 * @param day how long the days of the standing line are; none for a line of the day
 */
public record DemoOptions(URI gateway, URI mailbox, int people, int slots, int ratePerMinute, Optional<Duration> day) {
    private static final Duration SLACK = Duration.ofMinutes(2);
    /** A place is lost on the fourth day of its first call at the earliest. */
    private static final int MOST_DAYS = 20;

    private static final int LOOKS_A_DAY = 6;
    private static final int SETTLING = 3;

    /** A line of the day. */
    public DemoOptions(URI gateway, URI mailbox, int people, int slots, int ratePerMinute) {
        this(gateway, mailbox, people, slots, ratePerMinute, Optional.empty());
    }

    /** The same with a standing line on days of that length. */
    public DemoOptions standing(Duration length) {
        return new DemoOptions(gateway, mailbox, people, slots, ratePerMinute, Optional.of(length));
    }

    /** Refuses what makes no demonstration. */
    public DemoOptions {
        if (people < 1 || slots < 1 || ratePerMinute < 1) {
            throw new IllegalArgumentException("--people, --slots and --rate must be 1 or more");
        }
    }

    /** How the n-th person answers calls. */
    Habit habit(int person) {
        return day.isPresent() ? Habit.of(person) : Habit.COMES;
    }

    /** How many appointments can be made: somebody who never looks makes none. */
    public int expectedBookings() {
        int coming = (int) IntStream.range(0, people)
                .filter(person -> habit(person).comesInTheEnd())
                .count();
        return Math.min(coming, slots);
    }

    /** How long nobody may have been called any more before the demonstration ends: a standing line calls again. */
    Duration settling() {
        return day.map(length -> length.dividedBy(SETTLING)).orElse(Duration.ZERO);
    }

    /** How long people wait at most between two looks: on short days they look more often than they are asked to. */
    Duration patience() {
        return day.map(length -> length.dividedBy(LOOKS_A_DAY)).orElse(Duration.ofDays(1));
    }

    /** How long the line may take at most: three times what its rate says, and some slack. */
    Duration longestWait() {
        return Duration.ofMinutes(3)
                .multipliedBy(expectedBookings())
                .dividedBy(ratePerMinute)
                .plus(day.orElse(Duration.ZERO).multipliedBy(MOST_DAYS))
                .plus(SLACK);
    }
}
