package fr.montour.waiting.draw;

import fr.montour.draw.Beacon;
import fr.montour.draw.DrandChain;
import fr.montour.draw.NamedBeacon;
import fr.montour.platform.result.Result;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.WaitingRefusal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * What agents do where drand cannot be reached: enter the published value, one after the other, or the signature of the named
 * drand round, which proves itself.
 */
public final class EnterBeacon {

    private final Draws draws;
    private final DrandChain chain;
    private final InstantSource clock;

    public EnterBeacon(Draws draws, DrandChain chain, InstantSource clock) {
        this.draws = draws;
        this.chain = chain;
        this.clock = clock;
    }

    /** What the draw of a line waits for; nothing where there is no draw. */
    public Optional<Awaited> awaited(LineId line) {
        return draws.find(line).map(draw -> Awaited.by(draw, chain, clock.instant()));
    }

    /**
     * Enters a value, in place of one that was entered and not confirmed. The draw is done if it is {@link Draw.Drawn} then.
     * Refused with {@code DRAW_UNKNOWN}, {@code DRAW_PENDING} (the root is not published, or the value cannot be known yet),
     * {@code DRAW_DONE} or {@code BEACON_INVALID}.
     */
    public Result<Draw> enter(LineId line, String value, String agent) {
        return step(line, (draw, now) -> switch (draw.opening().beacon()) {
            case NamedBeacon.Drand named -> {
                long round = named.roundFor(chain, draw.rootAt());
                yield chain.verifies(round, value)
                        ? Result.done(draw.draw(new Beacon.Drand(chain.hash(), round, value), now))
                        : Result.refused(WaitingRefusal.BEACON_INVALID);
            }
            case NamedBeacon.Entered named -> Result.done(draw.propose(new Draw.Proposal(value, agent)));
        });
    }

    /**
     * Enters the value a second time, by another agent: the seed is fixed. Refused as {@link #enter} is, and with
     * {@code BEACON_UNCONFIRMED}, {@code BEACON_SAME_AGENT} or {@code BEACON_DIFFERENT}.
     */
    public Result<Draw> confirm(LineId line, String value, String agent) {
        return step(line, (draw, now) -> {
            Draw.Proposal proposal = draw.proposal();
            if (proposal == null || !(draw.opening().beacon() instanceof NamedBeacon.Entered named)) {
                return Result.refused(WaitingRefusal.BEACON_UNCONFIRMED);
            }
            if (proposal.by().equals(agent)) {
                return Result.refused(WaitingRefusal.BEACON_SAME_AGENT);
            }
            return proposal.value().equals(value)
                    ? Result.done(draw.draw(new Beacon.Entered(value, named.source(), proposal.by(), agent), now))
                    : Result.refused(WaitingRefusal.BEACON_DIFFERENT);
        });
    }

    /** From a draw that waits for its value to the next state, or a refusal. */
    private interface Step {
        Result<Draw> next(Draw.Rooted draw, Instant now);
    }

    private Result<Draw> step(LineId line, Step step) {
        while (true) {
            Optional<Draw> draw = draws.find(line);
            if (draw.isEmpty()) {
                return Result.refused(WaitingRefusal.DRAW_UNKNOWN);
            }
            if (draw.get() instanceof Draw.Drawn) {
                return Result.refused(WaitingRefusal.DRAW_DONE);
            }
            Instant now = clock.instant();
            if (!(draw.get() instanceof Draw.Rooted rooted) || now.isBefore(Awaited.knownFrom(rooted, chain))) {
                return Result.refused(WaitingRefusal.DRAW_PENDING);
            }
            Result<Draw> next = step.next(rooted, now);
            if (!(next instanceof Result.Done<Draw>(var to)) || draws.move(rooted, to)) {
                return next;
            }
        }
    }
}
