package fr.montour.slot.testing;

import fr.montour.slot.admission.Turn;
import fr.montour.slot.admission.Turn.Begun;
import fr.montour.slot.admission.Turn.Ended;
import fr.montour.slot.admission.Turn.Holding;
import fr.montour.slot.admission.Turn.Revoked;
import fr.montour.slot.admission.Turn.Spent;
import fr.montour.slot.admission.Turns;
import fr.montour.slot.allocation.HoldOutcome;
import fr.montour.slot.kernel.AdmissionId;
import fr.montour.slot.kernel.BookingId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@link Turns} in maps; one change at a time. */
public final class InMemoryTurns implements Turns {

    private final Map<AdmissionId, Turn> turns = new HashMap<>();
    private final Set<BookingId> discarded = new HashSet<>();

    @Override
    public synchronized Optional<Turn> find(AdmissionId admission) {
        return Optional.ofNullable(turns.get(admission));
    }

    @Override
    public synchronized boolean begin(AdmissionId admission, Holding first) {
        return turns.putIfAbsent(admission, first) == null;
    }

    @Override
    public synchronized boolean revoke(AdmissionId admission) {
        return turns.computeIfAbsent(admission, _ -> new Revoked()) instanceof Revoked;
    }

    @Override
    public synchronized boolean move(AdmissionId admission, BookingId from, Holding to) {
        boolean moved = turns.get(admission) instanceof Holding current
                && current.hold().equals(from)
                && !discarded.contains(to.hold());
        if (moved) {
            turns.put(admission, to);
            discarded.add(from);
        }
        return moved;
    }

    @Override
    public synchronized boolean discard(AdmissionId admission, BookingId hold) {
        boolean idle = turns.containsKey(admission) && current(admission, hold).isEmpty();
        if (idle) {
            discarded.add(hold);
        }
        return idle;
    }

    @Override
    public synchronized boolean spend(AdmissionId admission, BookingId hold) {
        boolean open = current(admission, hold)
                .filter(turn -> !(turn instanceof Ended))
                .isPresent();
        if (open) {
            turns.put(admission, new Spent(hold));
        }
        return open;
    }

    @Override
    public synchronized Optional<HoldOutcome> end(AdmissionId admission, BookingId hold, HoldOutcome outcome) {
        return current(admission, hold).map(turn -> switch (turn) {
            case Ended ended -> ended.outcome();
            case Holding _, Spent _ -> {
                turns.put(admission, new Ended(hold, outcome));
                yield outcome;
            }
        });
    }

    private Optional<Begun> current(AdmissionId admission, BookingId hold) {
        return find(admission)
                .filter(Begun.class::isInstance)
                .map(Begun.class::cast)
                .filter(turn -> turn.hold().equals(hold));
    }
}
