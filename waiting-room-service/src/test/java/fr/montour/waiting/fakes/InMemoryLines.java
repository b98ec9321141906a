package fr.montour.waiting.fakes;

import fr.montour.waiting.line.Advance;
import fr.montour.waiting.line.BookedAhead;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.Closing;
import fr.montour.waiting.line.Cohort;
import fr.montour.waiting.line.Heartbeat;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineAction;
import fr.montour.waiting.line.LineSettings;
import fr.montour.waiting.line.LineState;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.line.NoShows;
import fr.montour.waiting.line.Pace;
import fr.montour.waiting.line.Separation;
import fr.montour.waiting.line.ShortCalls;
import fr.montour.waiting.line.Stock;
import fr.montour.waiting.line.Stop;
import fr.montour.waiting.line.Stops;
import fr.montour.waiting.line.Totals;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.LineName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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
        long settingsVersion;
        long lastNumber;
        long serving;
        Stock stock = Stock.NONE;
        final List<BookedAhead> bookedAhead = new ArrayList<>();
        long decided;

        @Nullable Instant nextRepeat;

        long repeats;
        Instant reservedUntil = Instant.EPOCH;
        List<Call> calls = new ArrayList<>();
        double tokens;
        Pace pace = Pace.NONE;
        NoShows noShows = NoShows.NONE;
        Totals counted = Totals.NONE;
        Instant lastCalledAt = Instant.EPOCH;

        @Nullable Instant openedAt;

        Cohort cohort = Cohort.NONE;

        Stops stops = Stops.NONE;

        @Nullable Closing closing;

        ShortCalls shortCalls = ShortCalls.NONE;

        long version;

        Row(Line draft) {
            id = draft.id();
            name = draft.name();
            settings = draft.settings();
            settingsVersion = draft.settingsVersion();
        }

        Line read(Totals totals, @Nullable Instant lastBeat) {
            Totals known = totals.latest(counted);
            return new Line(
                    id,
                    name,
                    state,
                    settings,
                    settingsVersion,
                    lastNumber,
                    serving,
                    stock,
                    bookedAhead,
                    decided,
                    known,
                    nextRepeat,
                    repeats,
                    reservedUntil,
                    calls,
                    tokens,
                    pace,
                    noShows.plus(counted, known),
                    lastCalledAt,
                    openedAt,
                    cohort,
                    closing,
                    stops.withLastBeat(lastBeat),
                    shortCalls,
                    version);
        }
    }

    private final Map<LineId, Row> rows = new HashMap<>();
    private final InMemoryActivePlaces activePlaces;
    private final Heartbeat heartbeat;

    /**
     * An empty store.
     *
     * @param activePlaces asked for totals before a line is read, as in the real store
     */
    public InMemoryLines(InMemoryActivePlaces activePlaces) {
        this(activePlaces, new InMemoryHeartbeat());
    }

    /**
     * An empty store.
     *
     * @param heartbeat asked before a line is read, too
     */
    public InMemoryLines(InMemoryActivePlaces activePlaces, Heartbeat heartbeat) {
        this.activePlaces = activePlaces;
        this.heartbeat = heartbeat;
    }

    @Override
    public Optional<Line> find(LineId id) {
        Totals totals = activePlaces.totals(id);
        Instant lastBeat = heartbeat.last().orElse(null);
        return read(id, totals, lastBeat);
    }

    private synchronized Optional<Line> read(LineId id, Totals totals, @Nullable Instant lastBeat) {
        return Optional.ofNullable(rows.get(id)).map(row -> row.read(totals, lastBeat));
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
    public boolean configure(LineId id, LineName name, LineSettings settings, long version) {
        return update(id, row -> {
            if (row.settingsVersion != version) {
                return false;
            }
            row.settingsVersion++;
            row.name = name;
            row.settings = settings;
            row.version++;
            return true;
        });
    }

    /** As an agent who has just looked at the line. */
    public void configure(LineId id, LineName name, LineSettings settings) {
        configure(id, name, settings, find(id).orElseThrow().settingsVersion());
    }

    @Override
    public boolean act(LineId id, LineAction action, Instant now, @Nullable String message) {
        return update(id, row -> {
            if (!action.from().contains(row.state)) {
                return false;
            }
            row.state = action.to();
            row.version++;
            if (action.to() == LineState.OPEN) {
                row.openedAt = row.openedAt == null ? now : row.openedAt;
                row.closing = null;
            }
            if (action.to() == LineState.CLOSED) {
                row.closing = new Closing(now, message, 0);
            }
            if (action.concernsCalls()) {
                row.stops = row.stops.with(new Stops.Change(now, action.to().stopsCalls()));
            }
            return true;
        });
    }

    @Override
    public boolean outage(LineId id, Stop outage) {
        return update(id, row -> {
            row.stops = row.stops.with(outage);
            row.version++;
            return true;
        });
    }

    @Override
    public boolean closingTold(LineId id, Instant closedAt, long number) {
        return update(id, row -> {
            Closing closing = row.closing;
            if (closing == null || !closing.at().equals(closedAt)) {
                return false;
            }
            row.closing = new Closing(closedAt, closing.message(), Math.max(closing.told(), number));
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
            if (row.version != line.version() || row.state != LineState.OPEN) {
                return false;
            }
            row.serving = advance.serving();
            row.tokens = advance.tokens();
            row.version++;
            if (!advance.calls().isEmpty()) {
                Instant at = advance.calls().getLast().calledAt();
                row.calls = new ArrayList<>(advance.calls());
                row.lastCalledAt = at;
                row.pace = line.pace().plus(advance.calls().size(), at);
                row.noShows = advance.noShows();
                row.counted = line.totals();
                row.decided = advance.decided();
                row.reservedUntil = advance.reservedUntil();
                ShortCalls now = row.shortCalls;
                row.shortCalls = new ShortCalls(
                        now.separation(),
                        now.next(),
                        now.noted(),
                        advance.shortDecided(),
                        advance.shortReservedUntil());
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
    public void repeatFrom(LineId id, Instant earliest) {
        update(id, row -> {
            Instant next = row.nextRepeat;
            row.nextRepeat = next == null || earliest.isBefore(next) ? earliest : next;
            row.repeats++;
            return true;
        });
    }

    @Override
    public void repeatsSeen(Line read, Optional<Instant> next) {
        update(read.id(), row -> {
            if (row.repeats == read.repeats()) {
                row.nextRepeat = next.orElse(null);
            }
            return true;
        });
    }

    @Override
    public void shortNoticeFrom(LineId id, Instant earliest) {
        update(id, row -> {
            ShortCalls now = row.shortCalls;
            Instant next = now.next();
            row.shortCalls = new ShortCalls(
                    now.separation(),
                    next == null || earliest.isBefore(next) ? earliest : next,
                    now.noted() + 1,
                    now.decided(),
                    now.reservedUntil());
            return true;
        });
    }

    @Override
    public void shortNoticesSeen(Line read, Optional<Instant> next) {
        update(read.id(), row -> {
            ShortCalls now = row.shortCalls;
            if (now.noted() == read.shortCalls().noted()) {
                row.shortCalls = new ShortCalls(
                        now.separation(), next.orElse(null), now.noted(), now.decided(), now.reservedUntil());
            }
            return true;
        });
    }

    @Override
    public boolean separate(Line read, @Nullable Separation separation) {
        return update(read.id(), row -> {
            if (row.version != read.version()) {
                return false;
            }
            ShortCalls now = row.shortCalls;
            row.shortCalls = new ShortCalls(separation, now.next(), now.noted(), now.decided(), now.reservedUntil());
            row.version++;
            return true;
        });
    }

    @Override
    public void invalidate(LineId id) {
        update(id, row -> {
            row.version++;
            return true;
        });
    }

    @Override
    public boolean state(LineId id, Stock stock) {
        return update(id, row -> {
            if (stock.revision() <= row.stock.revision()) {
                return false;
            }
            row.stock = stock;
            row.bookedAhead.removeIf(booking -> booking.revision() <= stock.revision());
            row.version++;
            return true;
        });
    }

    @Override
    public boolean bookedAhead(LineId id, BookedAhead booking) {
        return update(
                id,
                row -> booking.revision() > row.stock.revision()
                        && row.bookedAhead.stream()
                                .noneMatch(noted -> noted.admission().equals(booking.admission()))
                        && row.bookedAhead.add(booking));
    }

    private synchronized boolean update(LineId id, Predicate<Row> change) {
        Row row = rows.get(id);
        return row != null && change.test(row);
    }
}
