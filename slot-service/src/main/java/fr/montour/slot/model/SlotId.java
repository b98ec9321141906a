package fr.montour.slot.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A slot of a line by its start, e.g. {@code 93008-residence-permit-renewal@20261201T080000Z}: the same wherever made. */
public record SlotId(LineId line, Instant start) {

    private static final DateTimeFormatter BASIC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssX").withZone(ZoneOffset.UTC);

    public SlotId {
        if (!start.equals(start.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException("a slot starts at a whole second: " + start);
        }
    }

    /** The slot of that name; empty when the text is not the name of a slot. */
    public static Optional<SlotId> parse(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            return Optional.empty();
        }
        try {
            var start = BASIC.parse(text.substring(at + 1), Instant::from);
            return LineId.parse(text.substring(0, at)).map(line -> new SlotId(line, start));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return line + "@" + BASIC.format(start);
    }
}
