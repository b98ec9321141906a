package fr.montour.waiting.fakes;

import fr.montour.draw.Hash;
import fr.montour.waiting.draw.Draw;
import fr.montour.waiting.draw.Draws;
import fr.montour.waiting.draw.Pseudonyms;
import fr.montour.waiting.model.LineId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws and their registrations in memory. */
public final class InMemoryDraws implements Draws, Pseudonyms {

    private static final long ROOTS = -1;

    private record Part(LineId line, long part) {}

    private final Map<LineId, Draw> draws = new HashMap<>();
    private final Map<Part, List<Hash>> parts = new HashMap<>();

    @Override
    public synchronized Optional<Draw> find(LineId line) {
        return Optional.ofNullable(draws.get(line));
    }

    @Override
    public synchronized boolean insert(Draw.Registering first) {
        return draws.putIfAbsent(first.line(), first) == null;
    }

    @Override
    public synchronized boolean replace(Draw stale, Draw.Registering by) {
        return draws.replace(stale.line(), stale, by);
    }

    @Override
    public synchronized boolean move(Draw from, Draw to) {
        return draws.replace(from.line(), from, to);
    }

    @Override
    public synchronized void put(LineId line, long chunk, List<Hash> pseudonyms) {
        parts.putIfAbsent(new Part(line, chunk), List.copyOf(pseudonyms));
    }

    @Override
    public synchronized Optional<List<Hash>> find(LineId line, long chunk) {
        return Optional.ofNullable(parts.get(new Part(line, chunk)));
    }

    @Override
    public void putRoots(LineId line, List<Hash> roots) {
        put(line, ROOTS, roots);
    }

    @Override
    public Optional<List<Hash>> roots(LineId line) {
        return find(line, ROOTS);
    }
}
