package fr.montour.waiting.draw;

import fr.montour.draw.Beacon;
import fr.montour.draw.DrandChain;
import fr.montour.draw.NamedBeacon;
import fr.montour.waiting.model.LineId;
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

    /** What came of it. */
    public sealed interface Outcome {}

    /** It stands; the draw is done if it is {@link Draw.Drawn}. */
    public record Entered(Draw draw) implements Outcome {}

    /** Why not. */
    public enum Refusal implements Outcome {
        /** The line has no draw. */
        NO_DRAW,
        /** The root is not published, or the value cannot be known yet. */
        TOO_EARLY,
        /** The draw is done. */
        DONE,
        /** This is not the signature of the round. */
        NOT_GENUINE,
        /** Nobody has entered a value that could be confirmed. */
        NOTHING_ENTERED,
        /** The same agent has entered it. */
        SAME_AGENT,
        /** The other agent has entered something else. */
        DIFFERENT
    }

    /** What the draw of a line waits for; nothing where there is no draw. */
    public Optional<Awaited> awaited(LineId line) {
        return draws.find(line).map(draw -> Awaited.by(draw, chain, clock.instant()));
    }

    /** Enters a value, in place of one that was entered and not confirmed. */
    public Outcome enter(LineId line, String value, String agent) {
        return step(line, (draw, now) -> switch (draw.opening().beacon()) {
            case NamedBeacon.Drand named -> {
                long round = named.roundFor(chain, draw.rootAt());
                yield chain.verifies(round, value)
                        ? draw.draw(new Beacon.Drand(chain.hash(), round, value), now)
                        : Refusal.NOT_GENUINE;
            }
            case NamedBeacon.Entered named -> draw.propose(new Draw.Proposal(value, agent));
        });
    }

    /** Enters the value a second time, by another agent: the seed is fixed. */
    public Outcome confirm(LineId line, String value, String agent) {
        return step(line, (draw, now) -> {
            Draw.Proposal proposal = draw.proposal();
            if (proposal == null || !(draw.opening().beacon() instanceof NamedBeacon.Entered named)) {
                return Refusal.NOTHING_ENTERED;
            }
            if (proposal.by().equals(agent)) {
                return Refusal.SAME_AGENT;
            }
            return proposal.value().equals(value)
                    ? draw.draw(new Beacon.Entered(value, named.source(), proposal.by(), agent), now)
                    : Refusal.DIFFERENT;
        });
    }

    /** A new state of the draw, or a refusal. */
    private interface Step {
        Object next(Draw.Rooted draw, Instant now);
    }

    private Outcome step(LineId line, Step step) {
        while (true) {
            Draw draw = draws.find(line).orElse(null);
            if (draw == null) {
                return Refusal.NO_DRAW;
            }
            if (draw instanceof Draw.Drawn) {
                return Refusal.DONE;
            }
            Instant now = clock.instant();
            if (!(draw instanceof Draw.Rooted rooted) || now.isBefore(Awaited.knownFrom(rooted, chain))) {
                return Refusal.TOO_EARLY;
            }
            Object next = step.next(rooted, now);
            if (next instanceof Refusal refusal) {
                return refusal;
            }
            if (draws.move(rooted, (Draw) next)) {
                return new Entered((Draw) next);
            }
        }
    }
}
