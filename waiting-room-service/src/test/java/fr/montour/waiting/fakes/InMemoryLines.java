package fr.montour.waiting.fakes;

import fr.montour.waiting.line.Advance;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.Cohort;
import fr.montour.waiting.line.CreditChange;
import fr.montour.waiting.line.ForgivenMiss;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineAction;
import fr.montour.waiting.line.LineSettings;
import fr.montour.waiting.line.LineState;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.line.NoShows;
import fr.montour.waiting.line.Pace;
import fr.montour.waiting.line.Totals;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.LineName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Lines in memory. */
public final class InMemoryLines implements Lines {

    /** A document, with the fields of {@link Line} that change. */
    private static final class Row {
        final LineId id;
        LineName name;
        LineState state = LineState.DRAFT;
        LineSettings settings;
        long lastNumber;
        long serving;
        long credit;
        long decided;
        final List<ForgivenMiss> misses = new ArrayList<>();
        List<Call> calls = new ArrayList<>();
        double tokens;
        Pace pace = Pace.NONE;
        NoShows noShows = NoShows.NONE;
        Totals counted = Totals.NONE;
        Instant lastCalledAt = Instant.EPOCH;

        @Nullable Instant openedAt;

        Cohort cohort = Cohort.NONE;

        final Set<String> applied = new HashSet<>();
        long version;

        Row(Line draft) {
            id = draft.id();
            name = draft.name();
            settings = draft.settings();
        }

        Line read(Totals totals) {
            Totals known = totals.latest(counted);
            return new Line(
                    id,
                    name,
                    state,
                    settings,
                    lastNumber,
                    serving,
                    credit,
                    decided,
                    known,
                    misses,
                    calls,
                    tokens,
                    pace,
                    noShows.plus(counted, known),
                    lastCalledAt,
                    openedAt,
                    cohort,
                    version);
        }
    }

    private final Map<LineId, Row> rows = new HashMap<>();
    private final InMemoryActivePlaces activePlaces;

    /**
     * An empty store.
     *
     * @param activePlaces asked for totals before a line is read, as in the real store
     */
    public InMemoryLines(InMemoryActivePlaces activePlaces) {
        this.activePlaces = activePlaces;
    }

    @Override
    public Optional<Line> find(LineId id) {
        Totals totals = activePlaces.totals(id);
        return read(id, totals);
    }

    private synchronized Optional<Line> read(LineId id, Totals totals) {
        return Optional.ofNullable(rows.get(id)).map(row -> row.read(totals));
    }

    @Override
    public List<Line> all() {
        return ids().stream().flatMap(id -> find(id).stream()).toList();
    }

    private synchronized List<LineId> ids() {
        return List.copyOf(rows.keySet());
    }

    @Override
    public synchronized boolean create(Line draft) {
        return rows.putIfAbsent(draft.id(), new Row(draft)) == null;
    }

    @Override
    public boolean configure(LineId id, LineName name, LineSettings settings) {
        return update(id, row -> {
            row.name = name;
            row.settings = settings;
            row.version++;
            return true;
        });
    }

    @Override
    public boolean act(LineId id, LineAction action, Instant now) {
        return update(id, row -> {
            if (!action.from().contains(row.state)) {
                return false;
            }
            row.state = action.to();
            row.version++;
            if (action.to() == LineState.OPEN && row.openedAt == null) {
                row.openedAt = now;
            }
            return true;
        });
    }

    @Override
    public boolean drawn(LineId id, Cohort cohort) {
        return update(id, row -> {
            if (row.state != LineState.DRAWING) {
                return false;
            }
            row.state = LineState.DRAWN;
            row.cohort = cohort;
            row.version++;
            return true;
        });
    }

    @Override
    public synchronized OptionalLong takeNumbers(LineId id, int many) {
        Row row = rows.get(id);
        if (row == null || !row.state.takesPeople()) {
            return OptionalLong.empty();
        }
        row.lastNumber += many;
        return OptionalLong.of(row.lastNumber - many + 1);
    }

    @Override
    public boolean advance(Advance advance) {
        Line line = advance.line();
        return update(line.id(), row -> {
            if (row.version != line.version() || row.state != LineState.OPEN || row.credit < advance.activeAfter()) {
                return false;
            }
            row.serving = advance.serving();
            row.tokens = advance.tokens();
            row.version++;
            row.misses.removeIf(
                    miss -> advance.spentMisses().stream().anyMatch(spent -> spent.number() == miss.number()));
            if (!advance.calls().isEmpty()) {
                Instant at = advance.calls().getLast().calledAt();
                row.calls = new ArrayList<>(advance.calls());
                row.lastCalledAt = at;
                row.pace = line.pace().plus(advance.calls().size(), at);
                row.noShows = advance.noShows();
                row.counted = line.totals();
                row.decided = advance.decided();
            }
            return true;
        });
    }

    @Override
    public void settled(LineId id, List<Call> calls) {
        update(
                id,
                row -> row.calls.removeIf(
                        call -> calls.stream().anyMatch(done -> done.id().equals(call.id()))));
    }

    @Override
    public boolean forgive(LineId id, ForgivenMiss miss) {
        return update(
                id,
                row -> row.misses.stream().noneMatch(listed -> listed.number() == miss.number())
                        && row.misses.add(miss));
    }

    /** Whether an event has changed the credit of a line. */
    public synchronized boolean hasApplied(LineId id, String eventId) {
        Row row = rows.get(id);
        return row != null && row.applied.contains(eventId);
    }

    @Override
    public synchronized Applied apply(CreditChange change) {
        Row row = rows.get(change.line());
        if (row == null) {
            return Applied.NO_SUCH_LINE;
        }
        if (!row.applied.add(change.eventId())) {
            return Applied.BEFORE;
        }
        row.credit += change.amount();
        return Applied.NOW;
    }

    private synchronized boolean update(LineId id, Predicate<Row> change) {
        Row row = rows.get(id);
        return row != null && change.test(row);
    }
}
