package fr.montour.waiting.draw;

import fr.montour.draw.DrandChain;
import fr.montour.draw.Hash;
import fr.montour.draw.NamedBeacon;
import fr.montour.platform.result.Result;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineAction;
import fr.montour.waiting.line.LineState;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.WaitingRefusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Begins a registration: secret, closing time and beacon are written first, then the line takes registrations. A crash between
 * the two leaves an opening that the same request brings into force, and that another one replaces once its time is over.
 */
public final class OpenRegistration {

    /** A registration closes within a year. */
    static final Duration LONGEST = Duration.ofDays(366);

    /** The value that decides becomes known at most so long after the close. */
    static final Duration LATEST_BEACON = Duration.ofDays(31);

    private final Lines lines;
    private final Draws draws;
    private final DrandChain chain;
    private final Duration gap;
    private final InstantSource clock;
    private final RandomGenerator random;

    /**
     * As configured.
     *
     * @param chain whose rounds may be named
     * @param gap from the close to the beacon at least; the root must be published in it
     * @param random cryptographically strong
     */
    public OpenRegistration(
            Lines lines, Draws draws, DrandChain chain, Duration gap, InstantSource clock, RandomGenerator random) {
        this.lines = lines;
        this.draws = draws;
        this.chain = chain;
        this.gap = gap;
        this.clock = clock;
        this.random = random;
    }

    /**
     * Opens the registration; repeated with the same closing time, finds it open. Refused with {@code LINE_UNKNOWN},
     * {@code DRAW_INVALID}, or {@code LINE_STATE} where the line is open, or was, or has had its draw.
     *
     * @param beacon named by the agent; none for the first round of drand after the gap
     */
    public Result<Draw.Registering> open(LineId id, Instant closesAt, @Nullable NamedBeacon beacon) {
        Instant now = clock.instant();
        if (closesAt.isAfter(now.plus(LONGEST))) {
            return Result.refused(WaitingRefusal.DRAW_INVALID, "closesAt must lie within a year");
        }
        NamedBeacon named =
                beacon == null ? new NamedBeacon.Drand(chain.hash(), chain.firstRoundFrom(closesAt.plus(gap))) : beacon;
        Optional<LineState> state = lines.find(id).map(Line::state);
        if (state.isEmpty()) {
            return WaitingRefusal.lineUnknown(id.value());
        }
        Optional<Draw> known = draws.find(id);
        if (known.orElse(null) instanceof Draw.Registering registering
                && state.get() == LineState.REGISTRATION
                && same(registering, closesAt, named)) {
            return Result.done(registering);
        }
        if (state.get() != LineState.DRAFT) {
            return Result.refused(WaitingRefusal.LINE_STATE);
        }
        List<String> faults = faults(closesAt, named, now);
        return faults.isEmpty()
                ? open(id, closesAt, named, known, now)
                : Result.refused(WaitingRefusal.DRAW_INVALID, String.join("; ", faults));
    }

    private Result<Draw.Registering> open(
            LineId id, Instant closesAt, NamedBeacon named, Optional<Draw> known, Instant now) {
        var fresh = new Draw.Registering(id, new Opening(hash(), hash(), now, closesAt, named));
        boolean written = known.map(before -> mayGiveWay(before, now) && draws.replace(before, fresh))
                .orElseGet(() -> draws.insert(fresh));
        Draw standing = written ? fresh : draws.find(id).orElse(null);
        if (!(standing instanceof Draw.Registering registering) || !same(registering, closesAt, named)) {
            return Result.refused(WaitingRefusal.LINE_STATE);
        }
        lines.act(id, LineAction.OPEN_REGISTRATION, now);
        return Result.done(registering);
    }

    /** Whether a draw of the line never came to anything. */
    private static boolean mayGiveWay(Draw draw, Instant now) {
        return switch (draw) {
            case Draw.Registering stale -> !stale.opening().closesAt().isAfter(now);
            case Draw.Cancelled cancelled -> true;
            case Draw.Closed closed -> false;
            case Draw.Rooted rooted -> false;
            case Draw.Drawn drawn -> false;
        };
    }

    private List<String> faults(Instant closesAt, NamedBeacon named, Instant now) {
        List<String> faults = new ArrayList<>();
        if (!closesAt.isAfter(now)) {
            faults.add("closesAt must lie ahead");
        }
        Instant latest = closesAt.plus(gap).plus(LATEST_BEACON);
        Instant known = switch (named) {
            case NamedBeacon.Drand drand -> {
                if (!drand.chain().equals(chain.hash()) || drand.round() < 1) {
                    faults.add("the drand chain must be " + chain.hash());
                }
                // A round beyond any bound has no time that could be computed.
                boolean bounded = drand.round() >= 1 && drand.round() <= chain.firstRoundFrom(latest);
                yield bounded ? chain.timeOf(drand.round()) : Instant.MAX;
            }
            case NamedBeacon.Entered entered -> {
                if (entered.source().isBlank()) {
                    faults.add("the source of the value must be named");
                }
                yield entered.availableFrom();
            }
        };
        if (known.isBefore(closesAt.plus(gap))) {
            faults.add("the beacon must become known " + gap + " after the close or later");
        }
        if (known.isAfter(latest)) {
            faults.add("the beacon must become known within " + LATEST_BEACON.toDays() + " days of the close");
        }
        return faults;
    }

    private static boolean same(Draw.Registering draw, Instant closesAt, NamedBeacon named) {
        return draw.opening().closesAt().equals(closesAt)
                && draw.opening().beacon().equals(named);
    }

    private Hash hash() {
        byte[] bytes = new byte[Hash.BYTES];
        random.nextBytes(bytes);
        return Hash.of(bytes);
    }
}
