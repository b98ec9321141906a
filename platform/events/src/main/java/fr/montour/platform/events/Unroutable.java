package fr.montour.platform.events;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Types of event that no queue took lately. Their events rest in the outbox and are tried again now and then, for a
 * consumer may be about to start for the first time; those older than the grace are given up. One thread only.
 */
final class Unroutable {

    private static final Logger LOG = LoggerFactory.getLogger(Unroutable.class);

    private final Duration rest;
    private final Duration grace;
    private final Map<String, Instant> restsUntil = new HashMap<>();

    Unroutable(Duration rest, Duration grace) {
        this.rest = rest;
        this.grace = grace;
    }

    void seen(String type, Instant now) {
        if (restsUntil.put(type, now.plus(rest)) == null) {
            LOG.warn("No queue takes {}: its events wait in the outbox for {} at most", type, grace);
        }
    }

    void routed(String type) {
        if (!restsUntil.isEmpty() && restsUntil.remove(type) != null) {
            LOG.info("A queue takes {} now", type);
        }
    }

    boolean resting(String type, Instant now) {
        var until = restsUntil.get(type);
        return until != null && now.isBefore(until);
    }

    boolean givenUp(OutboxEntry entry, Instant now) {
        return restsUntil.containsKey(entry.type()) && entry.time().plus(grace).isBefore(now);
    }
}
