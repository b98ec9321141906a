package fr.montour.gateway.line;

import io.micronaut.serde.annotation.Serdeable;

/** What the board says of a line; see {@link Line}. */
@Serdeable
public record BoardLine(
        String lineId,
        LineState state,
        long serving,
        long lastNumber,
        long credit,
        int ratePerMinute,
        double measuredPerMinute) {

    /** People who wait for their first call. */
    public long waiting() {
        return Math.max(0, lastNumber - serving);
    }
}
