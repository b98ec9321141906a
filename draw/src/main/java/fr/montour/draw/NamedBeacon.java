package fr.montour.draw;

import java.time.Duration;
import java.time.Instant;

/** The public value that will decide a draw, named when the registration begins, before anybody can know it. */
public sealed interface NamedBeacon {

    /**
     * A round of drand.
     *
     * @param chain its hash
     */
    record Drand(Hash chain, long round) implements NamedBeacon {

        /** From the root to the round that replaces the named one, when the root came too late for it. */
        public static final Duration SPARE = Duration.ofMinutes(1);

        /**
         * The round that counts: the named one if the root was published before it, else the first one at least a minute
         * after the root. So nobody can choose registrations or round by a value they know.
         */
        public long roundFor(DrandChain known, Instant rootAt) {
            return known.timeOf(round).isAfter(rootAt) ? round : known.firstRoundFrom(rootAt.plus(SPARE));
        }
    }

    /**
     * A value that the public can look up, entered by two agents, where drand cannot be reached.
     *
     * @param source where it is published, in words that leave one value only
     * @param availableFrom when it becomes known; not before the close
     */
    record Entered(String source, Instant availableFrom) implements NamedBeacon {}
}
