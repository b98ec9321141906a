package fr.montour.slot.testing;

import fr.montour.slot.admission.Admission;
import fr.montour.slot.admission.AdmissionUse;
import fr.montour.slot.admission.AdmissionUse.Begun;
import fr.montour.slot.admission.AdmissionUse.Ended;
import fr.montour.slot.admission.AdmissionUse.Holding;
import fr.montour.slot.admission.AdmissionUse.Revoked;
import fr.montour.slot.admission.AdmissionUse.Spent;
import fr.montour.slot.admission.AdmissionUse.Unserved;
import fr.montour.slot.admission.AdmissionUses;
import fr.montour.slot.model.AdmissionId;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.HoldOutcome;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@link AdmissionUses} in maps; one change at a time. */
public final class InMemoryAdmissionUses implements AdmissionUses {

    private final Map<AdmissionId, AdmissionUse> uses = new HashMap<>();
    private final Set<BookingId> discarded = new HashSet<>();
    private final Set<AdmissionId> served = new HashSet<>();

    @Override
    public synchronized Optional<AdmissionUse> find(AdmissionId admission) {
        return Optional.ofNullable(uses.get(admission));
    }

    @Override
    public synchronized boolean begin(AdmissionId admission, Holding first) {
        return uses.putIfAbsent(admission, first) == null;
    }

    @Override
    public synchronized boolean revoke(AdmissionId admission) {
        return uses.computeIfAbsent(admission, _ -> new Revoked()) instanceof Revoked;
    }

    @Override
    public synchronized void served(Admission admission) {
        served.add(admission.id());
    }

    /** Types of the events about an admission, those that would wait in an outbox. */
    synchronized List<String> events(AdmissionId admission) {
        return Stream.of(
                        served.contains(admission) ? "admission.served.v1" : "",
                        uses.get(admission) instanceof Unserved ? "admission.unserved.v1" : "")
                .filter(type -> !type.isEmpty())
                .toList();
    }

    @Override
    public synchronized boolean unserved(Admission admission) {
        return uses.computeIfAbsent(admission.id(), _ -> new Unserved()) instanceof Unserved;
    }

    @Override
    public synchronized boolean move(AdmissionId admission, BookingId from, Holding to) {
        boolean moved = uses.get(admission) instanceof Holding current
                && current.hold().equals(from)
                && !discarded.contains(to.hold());
        if (moved) {
            uses.put(admission, to);
            discarded.add(from);
        }
        return moved;
    }

    @Override
    public synchronized boolean discard(AdmissionId admission, BookingId hold) {
        boolean idle = uses.containsKey(admission) && current(admission, hold).isEmpty();
        if (idle) {
            discarded.add(hold);
        }
        return idle;
    }

    @Override
    public synchronized boolean spend(AdmissionId admission, BookingId hold) {
        boolean open =
                current(admission, hold).filter(use -> !(use instanceof Ended)).isPresent();
        if (open) {
            uses.put(admission, new Spent(hold));
        }
        return open;
    }

    @Override
    public synchronized Optional<HoldOutcome> end(AdmissionId admission, BookingId hold, HoldOutcome outcome) {
        return current(admission, hold).map(use -> switch (use) {
            case Ended ended -> ended.outcome();
            case Holding _, Spent _ -> {
                uses.put(admission, new Ended(hold, outcome));
                yield outcome;
            }
        });
    }

    private Optional<Begun> current(AdmissionId admission, BookingId hold) {
        return find(admission)
                .filter(Begun.class::isInstance)
                .map(Begun.class::cast)
                .filter(use -> use.hold().equals(hold));
    }
}
