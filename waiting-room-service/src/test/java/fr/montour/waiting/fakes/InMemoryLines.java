package fr.montour.waiting.fakes;

import fr.montour.waiting.line.Active;
import fr.montour.waiting.line.AdmissionId;
import fr.montour.waiting.line.Advance;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.Claim;
import fr.montour.waiting.line.Cohort;
import fr.montour.waiting.line.CreditChange;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineAction;
import fr.montour.waiting.line.LineId;
import fr.montour.waiting.line.LineName;
import fr.montour.waiting.line.LineSettings;
import fr.montour.waiting.line.LineState;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.line.NoShows;
import fr.montour.waiting.line.Pace;
import fr.montour.waiting.line.PersonId;
import fr.montour.waiting.line.SecondChance;
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
        final Map<Long, Active> active = new HashMap<>();
        final List<SecondChance> chances = new ArrayList<>();
        List<Call> calls = new ArrayList<>();
        double tokens;
        Pace pace = Pace.NONE;
        NoShows noShows = NoShows.NONE;
        final Set<AdmissionId> claimed = new HashSet<>();
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

        Line read() {
            return new Line(
                    id,
                    name,
                    state,
                    settings,
                    lastNumber,
                    serving,
                    credit,
                    active,
                    chances,
                    calls,
                    tokens,
                    pace,
                    noShows,
                    lastCalledAt,
                    openedAt,
                    cohort,
                    version);
        }

        boolean miss(long number) {
            noShows = noShows.plusMissed();
            return active.remove(number) != null;
        }

        boolean isActiveBy(long number, AdmissionId admission) {
            Active entry = active.get(number);
            return entry != null && entry.admission().equals(admission);
        }
    }

    private final Map<LineId, Row> rows = new HashMap<>();

    @Override
    public synchronized Optional<Line> find(LineId id) {
        return Optional.ofNullable(rows.get(id)).map(Row::read);
    }

    @Override
    public synchronized List<Line> all() {
        return rows.values().stream().map(Row::read).toList();
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
            row.chances.removeIf(
                    chance -> advance.spentChances().stream().anyMatch(spent -> spent.number() == chance.number()));
            if (!advance.calls().isEmpty()) {
                Instant at = advance.calls().getLast().calledAt();
                row.calls = new ArrayList<>(advance.calls());
                row.lastCalledAt = at;
                row.pace = line.pace().plus(advance.calls().size(), at);
                row.noShows = row.noShows.afterCalls(
                        advance.calls().size(), line.settings().ratePerMinute());
                advance.calls()
                        .forEach(call ->
                                row.active.put(call.number(), new Active(call.person(), call.id(), call.claimBy())));
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
    public boolean extend(LineId id, long number, AdmissionId admission, Instant until) {
        return update(id, row -> {
            if (!row.isActiveBy(number, admission)) {
                return false;
            }
            row.active.computeIfPresent(number, (n, entry) -> new Active(entry.person(), admission, until));
            return true;
        });
    }

    @Override
    public boolean claimed(LineId id, Claim claim) {
        return update(id, row -> {
            AdmissionId admission = claim.admission();
            if (!row.isActiveBy(claim.number(), admission) || !row.claimed.add(admission)) {
                return false;
            }
            row.active.computeIfPresent(
                    claim.number(), (n, entry) -> new Active(entry.person(), admission, claim.until()));
            row.noShows = row.noShows.plusClaimed();
            return true;
        });
    }

    @Override
    public boolean missed(LineId id, long number, AdmissionId admission) {
        return update(id, row -> row.isActiveBy(number, admission) && row.miss(number));
    }

    @Override
    public boolean free(LineId id, long number, AdmissionId admission) {
        return update(id, row -> row.isActiveBy(number, admission) && row.active.remove(number) != null);
    }

    @Override
    public boolean giveSecondChance(LineId id, long number, AdmissionId admission, PersonId person) {
        return update(id, row -> {
            if (!row.isActiveBy(number, admission)) {
                return false;
            }
            row.miss(number);
            return row.chances.add(new SecondChance(number, person));
        });
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
        if (change.freed() != null) {
            row.active.remove(change.freed());
        }
        return Applied.NOW;
    }

    private synchronized boolean update(LineId id, Predicate<Row> change) {
        Row row = rows.get(id);
        return row != null && change.test(row);
    }
}
