package fr.montour.waiting.draw;

import fr.montour.draw.Beacon;
import fr.montour.draw.DrandChain;
import fr.montour.draw.NamedBeacon;
import fr.montour.waiting.clock.NanoClock;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineAction;
import fr.montour.waiting.line.LineState;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.place.IssuedNumbers;
import fr.montour.waiting.place.JoinLine;
import fr.montour.waiting.place.Places;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Takes a draw from the closing time to the numbers, one conditional write after the other: the line takes no more
 * registrations, their number is noted, chunk by chunk they are fixed, the root is published, the seed is fixed, the line
 * learns of it. Any node does it, several at once do no harm, and whatever a crash leaves half-way the next look finishes.
 */
public final class RunDraw {

    private final Lines lines;
    private final Draws draws;
    private final FixRegistrations registrations;
    private final DrandRounds rounds;
    private final DrandChain chain;
    private final InstantSource clock;
    private final NanoClock nanoClock;
    private final EndRegistrations endRegistrations;
    private final Map<Opening, Long> closedSince = new ConcurrentHashMap<>();

    public RunDraw(
            Lines lines,
            IssuedNumbers issuedNumbers,
            Places places,
            Draws draws,
            Pseudonyms pseudonyms,
            DrandRounds rounds,
            DrandChain chain,
            InstantSource clock,
            NanoClock nanoClock) {
        this.lines = lines;
        this.draws = draws;
        this.registrations = new FixRegistrations(issuedNumbers, places, pseudonyms);
        this.endRegistrations = new EndRegistrations(lines, issuedNumbers, places, clock);
        this.rounds = rounds;
        this.chain = chain;
        this.clock = clock;
        this.nanoClock = nanoClock;
    }

    /** Goes on as far as it can now. One at a time per line and node. */
    public void look(LineId id) {
        Draw draw = draws.find(id).orElse(null);
        if (draw == null || !isDue(draw)) {
            return;
        }
        switch (draw) {
            case Draw.Registering registering -> {
                // Read after the line was closed, so that no number is given out any more.
                long size = lines.find(id).map(Line::lastNumber).orElse(0L);
                draws.move(registering, registering.close(clock.instant(), size));
            }
            case Draw.Closed closed -> {
                if (settled(closed)) {
                    draws.move(closed, closed.root(registrations.root(closed), clock.instant()));
                }
            }
            case Draw.Cancelled cancelled -> {
                lines.act(id, LineAction.CANCEL_REGISTRATION, clock.instant());
                if (settled(cancelled)) {
                    endRegistrations.end(cancelled);
                }
            }
            case Draw.Rooted rooted -> fetch(rooted);
            case Draw.Drawn drawn -> lines.drawn(id, drawn.cohort());
        }
    }

    private boolean isDue(Draw draw) {
        return switch (draw) {
            case Draw.Registering registering -> lineClosed(draw.line(), draw);
            case Draw.Closed closed -> lineClosed(draw.line(), draw);
            case Draw.Rooted rooted -> lineClosed(draw.line(), draw);
            case Draw.Cancelled cancelled -> true;
            case Draw.Drawn drawn -> true;
        };
    }

    /** Whether the line takes no more registrations; closes it when its time has come. */
    private boolean lineClosed(LineId id, Draw draw) {
        LineState state = lines.find(id).map(Line::state).orElse(LineState.DRAFT);
        Instant now = clock.instant();
        return state == LineState.DRAWING
                || (state == LineState.REGISTRATION
                        && !now.isBefore(draw.opening().closesAt())
                        && lines.act(id, LineAction.CLOSE_REGISTRATION, now));
    }

    /** Whether every request that drew an issued number before the close has had the time to let its place stand. */
    private boolean settled(Draw draw) {
        long since = closedSince.computeIfAbsent(draw.opening(), any -> nanoClock.nanos());
        return nanoClock.nanos() - since >= JoinLine.GRACE.toNanos();
    }

    private void fetch(Draw.Rooted draw) {
        if (!(draw.opening().beacon() instanceof NamedBeacon.Drand named)) {
            return;
        }
        long round = named.roundFor(chain, draw.rootAt());
        Instant now = clock.instant();
        if (!now.isBefore(chain.timeOf(round))) {
            rounds.signature(chain, round)
                    .filter(signature -> chain.verifies(round, signature))
                    .ifPresent(signature ->
                            draws.move(draw, draw.draw(new Beacon.Drand(chain.hash(), round, signature), now)));
        }
    }
}
