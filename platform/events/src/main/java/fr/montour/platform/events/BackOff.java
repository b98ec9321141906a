package fr.montour.platform.events;

import java.time.Duration;

/** Growing rests between attempts, from the first to the longest, each twice the one before. One thread only. */
final class BackOff {

    private final Duration first;
    private final Duration longest;
    private Duration next;

    BackOff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.next = first;
    }

    Duration next() {
        var rest = next;
        var doubled = next.multipliedBy(2);
        next = doubled.compareTo(longest) < 0 ? doubled : longest;
        return rest;
    }

    void rest() throws InterruptedException {
        Thread.sleep(next());
    }

    void reset() {
        next = first;
    }
}
