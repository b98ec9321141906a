package fr.montour.waiting.draw;

import fr.montour.draw.DrandChain;
import fr.montour.draw.NamedBeacon;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a draw waits for.
 *
 * @param from when it comes at the earliest, where that is known
 * @param round of drand that counts, once the root is published
 * @param enteredBy agent whose value waits for a second one
 */
public record Awaited(
        What what,
        @Nullable Instant from,
        @Nullable Long round,
        @Nullable String enteredBy) {

    /** In order. */
    public enum What {
        /** The closing time. */
        CLOSE,
        /** The root over the registrations, which any node is about to publish. */
        ROOT,
        /** The moment at which the public value can be known. */
        BEACON,
        /** The public value: drand, or an agent. */
        VALUE,
        /** The same value from a second agent. */
        CONFIRMATION,
        /** Nothing: it was called off. */
        CANCELLED,
        /** Nothing: it is done. */
        NOTHING
    }

    static Awaited by(Draw draw, DrandChain chain, Instant now) {
        return switch (draw) {
            case Draw.Registering registering ->
                new Awaited(What.CLOSE, registering.opening().closesAt(), null, null);
            case Draw.Cancelled cancelled -> new Awaited(What.CANCELLED, null, null, null);
            case Draw.Closed closed -> new Awaited(What.ROOT, null, null, null);
            case Draw.Rooted rooted -> value(rooted, chain, now);
            case Draw.Drawn drawn -> new Awaited(What.NOTHING, null, null, null);
        };
    }

    private static Awaited value(Draw.Rooted draw, DrandChain chain, Instant now) {
        Instant from = knownFrom(draw, chain);
        Long round = draw.opening().beacon() instanceof NamedBeacon.Drand named
                ? (Long) named.roundFor(chain, draw.rootAt())
                : null;
        if (now.isBefore(from)) {
            return new Awaited(What.BEACON, from, round, null);
        }
        Draw.Proposal proposal = draw.proposal();
        return proposal == null
                ? new Awaited(What.VALUE, from, round, null)
                : new Awaited(What.CONFIRMATION, from, round, proposal.by());
    }

    static Instant knownFrom(Draw.Rooted draw, DrandChain chain) {
        return switch (draw.opening().beacon()) {
            case NamedBeacon.Drand drand -> chain.timeOf(drand.roundFor(chain, draw.rootAt()));
            case NamedBeacon.Entered entered -> entered.availableFrom();
        };
    }
}
