package fr.montour.slot.testing;

import fr.montour.slot.allocation.Shelf;
import fr.montour.slot.allocation.Shelves;
import fr.montour.slot.kernel.LineId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** {@link Shelves} in a map. */
public final class InMemoryShelves implements Shelves {

    private final Map<LineId, Shelf> shelves = new ConcurrentHashMap<>();

    @Override
    public Shelf of(LineId line) {
        return shelves.getOrDefault(line, Shelf.empty(line));
    }

    @Override
    public boolean replace(Shelf next) {
        return Conditional.put(
                shelves, next.line(), stored -> (stored == null ? 0 : stored.version()) == next.version() - 1, next);
    }
}
