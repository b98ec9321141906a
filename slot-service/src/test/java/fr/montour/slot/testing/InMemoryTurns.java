package fr.montour.slot.testing;

import fr.montour.slot.admission.Turn;
import fr.montour.slot.admission.Turn.Ended;
import fr.montour.slot.admission.Turn.Holding;
import fr.montour.slot.admission.Turn.Spent;
import fr.montour.slot.admission.Turns;
import fr.montour.slot.allocation.HoldOutcome;
import fr.montour.slot.kernel.AdmissionId;
import fr.montour.slot.kernel.BookingId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** {@link Turns} in a map. */
public final class InMemoryTurns implements Turns {

    private final Map<AdmissionId, Turn> turns = new ConcurrentHashMap<>();

    @Override
    public Optional<Turn> find(AdmissionId admission) {
        return Optional.ofNullable(turns.get(admission));
    }

    @Override
    public boolean begin(AdmissionId admission, Holding first) {
        return turns.putIfAbsent(admission, first) == null;
    }

    @Override
    public boolean move(AdmissionId admission, BookingId from, Holding to) {
        return Conditional.put(
                turns, admission, turn -> turn instanceof Holding && turn.hold().equals(from), to);
    }

    @Override
    public boolean spend(AdmissionId admission, BookingId hold) {
        return Conditional.put(
                turns,
                admission,
                turn -> turn != null && !(turn instanceof Ended) && turn.hold().equals(hold),
                new Spent(hold));
    }

    @Override
    public Optional<HoldOutcome> end(AdmissionId admission, BookingId hold, HoldOutcome outcome) {
        var now = turns.computeIfPresent(
                admission,
                (_, turn) -> turn instanceof Ended || !turn.hold().equals(hold) ? turn : new Ended(hold, outcome));
        return now instanceof Ended ended && ended.hold().equals(hold)
                ? Optional.of(ended.outcome())
                : Optional.empty();
    }
}
