package fr.montour.gateway.staff;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;

/**
 * Slots to be released.
 *
 * @param date ISO day of the site
 * @param from local time of the first slot, {@code 09:00}
 * @param to local time at which the last slot ends
 * @param slotLength ISO-8601
 * @param counters people served at the same time
 * @param split of the counters among {@code PUBLIC}, {@code PARTNER} and {@code STAFF}
 */
@Serdeable
public record ReleaseRequest(
        String lineId,
        String date,
        String from,
        String to,
        String slotLength,
        int counters,
        Map<String, Integer> split) {

    /** All of it in one text: two orders for the same have the same. */
    public String text() {
        return String.join(" ", lineId, date, from, to, slotLength, String.valueOf(counters));
    }
}
