package fr.montour.gateway.applicant.place;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which places changed without the board telling, and when last: their cookies are not believed. Every poll asks: two look-ups, which
 * take no lock and allocate nothing. {@link ChangedPlacesWatch} fills it.
 */
@Singleton
public final class ChangedPlaces {

    /** By so much a cookie must be younger than a change: clocks differ, and an answer may have been under way. */
    static final Duration MARGIN = Duration.ofMinutes(1);

    /** By line and person, until when cookies may not know of the change. */
    private final Map<String, Map<String, Instant>> lines = new ConcurrentHashMap<>();

    /** Whether what was known of a place at a moment may not hold any more. */
    public boolean since(String lineId, String personId, Instant asOf) {
        var changes = lines.get(lineId);
        Instant until = changes == null ? null : changes.get(personId);
        return until != null && asOf.isBefore(until);
    }

    /** Notes a change; read twice, it is one. */
    void add(String lineId, String personId, Instant at) {
        lines.computeIfAbsent(lineId, line -> new ConcurrentHashMap<>())
                .merge(personId, at.plus(MARGIN), (one, other) -> one.isAfter(other) ? one : other);
    }

    /** Forgets changes before a moment, of which no cookie that is still good is older. */
    void forget(Instant before) {
        lines.values().forEach(changes -> changes.values().removeIf(until -> until.isBefore(before)));
    }
}
