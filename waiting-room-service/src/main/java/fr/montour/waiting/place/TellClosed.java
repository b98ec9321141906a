package fr.montour.waiting.place;

import fr.montour.waiting.line.Closing;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.model.LineId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Tells everybody who has a place in a closed line that it is closed, once for each closing. Walks the issued numbers in chunks and
 * keeps with the line how far it has come; a place keeps that its person was told, so that any node may go on at any time, whatever a
 * crash left. Ends when the line opens again.
 */
public final class TellClosed {

    /** Numbers at once. */
    static final int CHUNK = 500;
    /** Whoever was joining as the line closed has their place by then. */
    private static final Duration JOINING = Duration.ofSeconds(5);

    private final Lines lines;
    private final IssuedNumbers issuedNumbers;
    private final Places places;
    private final InstantSource clock;

    public TellClosed(Lines lines, IssuedNumbers issuedNumbers, Places places, InstantSource clock) {
        this.lines = lines;
        this.issuedNumbers = issuedNumbers;
        this.places = places;
        this.clock = clock;
    }

    /** Whether somebody may have to be told in a line as it was read a moment ago. */
    public boolean isDue(Line line) {
        Closing closing = line.closing();
        return closing != null
                && closing.told() < line.lastNumber()
                && !clock.instant().isBefore(closing.at().plus(JOINING));
    }

    /** Tells those who are not told yet. */
    public void tell(LineId id) {
        Line line = lines.find(id).orElse(null);
        while (line != null && isDue(line)) {
            Closing closing = Objects.requireNonNull(line.closing());
            long last = Math.min(line.lastNumber(), closing.told() + CHUNK);
            places.tellClosed(changes(line, closing, last));
            lines.closingTold(id, closing.at(), last);
            line = lines.find(id).orElse(null);
        }
    }

    private List<PlaceChange.LineClosed> changes(Line line, Closing closing, long last) {
        Map<Long, IssuedNumber> issued = issuedNumbers.range(line.id(), closing.told() + 1, last);
        List<PlaceId> ids = issued.values().stream()
                .map(IssuedNumber::holder)
                .filter(Objects::nonNull)
                .map(holder -> new PlaceId(line.id(), holder))
                .distinct()
                .toList();
        List<PlaceChange.LineClosed> changes = new ArrayList<>();
        for (Place place : places.findAll(ids).values()) {
            if (place instanceof Place.Live live) {
                long number = DrawnNumber.of(line, live).orElse(live.number());
                changes.add(new PlaceChange.LineClosed(line.name(), live, number, closing));
            }
        }
        return changes;
    }
}
