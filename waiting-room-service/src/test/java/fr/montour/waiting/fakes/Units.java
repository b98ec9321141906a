package fr.montour.waiting.fakes;

import fr.montour.waiting.line.BookedAhead;
import fr.montour.waiting.line.Stock;
import fr.montour.waiting.model.AdmissionId;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;

/** The units of one line as slot-service counts them, and what it tells of them. */
public final class Units {

    /** When units lapse about which a test says nothing. */
    public static final Instant FAR = Instant.parse("2199-01-01T00:00:00Z");

    private final TreeMap<Instant, Integer> units = new TreeMap<>();
    private final Set<AdmissionId> booked = new HashSet<>();
    private long revision;

    /** So many more units, and the statement that has them. */
    public synchronized Stock release(int count, Instant lapse) {
        units.merge(lapse, count, Integer::sum);
        revision++;
        return statement();
    }

    /** So many more units that lapse far away. */
    public Stock release(int count) {
        return release(count, FAR);
    }

    /** Somebody books the earliest unit; once for an admission. */
    public synchronized BookedAhead book(AdmissionId admission) {
        if (booked.add(admission)) {
            units.computeIfPresent(units.firstKey(), (lapse, count) -> count == 1 ? null : count - 1);
            revision++;
        }
        return new BookedAhead(admission, revision);
    }

    /** Units are taken away. */
    public synchronized Stock withdraw() {
        units.clear();
        revision++;
        return statement();
    }

    /** The statement of now. */
    public synchronized Stock statement() {
        return new Stock(revision, units);
    }

    /** Units that can be had at that moment. */
    public int left(Instant now) {
        return statement().at(now);
    }

    /** Whether a booking was made with the admission. */
    public synchronized boolean hasBooked(AdmissionId admission) {
        return booked.contains(admission);
    }
}
