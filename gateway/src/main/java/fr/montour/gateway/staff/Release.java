package fr.montour.gateway.staff;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;

/** Slots that were released; see {@link ReleaseRequest}. */
@Serdeable
public record Release(
        String releaseId,
        String lineId,
        String date,
        String from,
        String to,
        int slots,
        Map<String, Integer> capacity,
        String state) {

    /** Places in a channel. */
    public int capacityOf(String channel) {
        return capacity.getOrDefault(channel, 0);
    }
}
