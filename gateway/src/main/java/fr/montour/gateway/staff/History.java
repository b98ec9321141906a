package fr.montour.gateway.staff;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/** The last hour of a line, oldest minute first. */
@Serdeable
public record History(String lineId, List<Minute> minutes) {

    /**
     * What happened in a minute.
     *
     * @param left places given up or taken away
     * @param waiting length of the line at its end
     */
    @Serdeable
    public record Minute(Instant at, long joins, long calls, long claims, long missed, long left, long waiting) {}
}
