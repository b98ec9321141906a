package fr.montour.waiting.draw;

import fr.montour.draw.Beacon;
import fr.montour.draw.Hash;
import fr.montour.draw.Seed;
import fr.montour.waiting.line.Cohort;
import fr.montour.waiting.model.LineId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A draw as far as it has come. Only the legal moves exist as methods, and none leads back.
 *
 * <pre>
 * Registering ──close──▶ Closed ──root──▶ Rooted ──draw──▶ Drawn
 *      │                                   └─propose─┘ (an entered beacon, once or more)
 *      └──cancel──▶ Cancelled
 * </pre>
 */
public sealed interface Draw {

    LineId line();

    Opening opening();

    /** People register. */
    record Registering(LineId line, Opening opening) implements Draw {

        /** Takes no more registrations. */
        public Closed close(Instant now, long size) {
            return new Closed(line, opening, later(now, opening.closesAt()), size);
        }

        /** Calls it off; once the registrations are fixed this cannot be, or a draw could be repeated until it pleases. */
        public Cancelled cancel(Instant now, String message) {
            return new Cancelled(line, opening, now, message);
        }
    }

    /**
     * There will be no draw of these registrations.
     *
     * @param message that those who registered read
     */
    record Cancelled(LineId line, Opening opening, Instant cancelledAt, String message) implements Draw {}

    /**
     * The registrations are being fixed.
     *
     * @param size issued numbers drawn by then
     */
    record Closed(LineId line, Opening opening, Instant closedAt, long size) implements Draw {

        /** Publishes the root over all of them. */
        public Rooted root(Hash root, Instant now) {
            return new Rooted(line, opening, closedAt, size, root, later(now, closedAt), null);
        }
    }

    /**
     * Waits for the beacon.
     *
     * @param proposal value one agent has entered, if any
     */
    record Rooted(
            LineId line,
            Opening opening,
            Instant closedAt,
            long size,
            Hash root,
            Instant rootAt,
            @Nullable Proposal proposal)
            implements Draw {

        /** One agent enters the value, or enters it anew. */
        public Rooted propose(Proposal entered) {
            return new Rooted(line, opening, closedAt, size, root, rootAt, entered);
        }

        /** The beacon has spoken: the seed is fixed. */
        public Drawn draw(Beacon beacon, Instant now) {
            Seed seed = Seed.of(opening.secret(), root, beacon.bytes());
            return new Drawn(line, opening, closedAt, size, root, rootAt, beacon, seed, later(now, rootAt));
        }
    }

    /** Everybody has a number. */
    record Drawn(
            LineId line,
            Opening opening,
            Instant closedAt,
            long size,
            Hash root,
            Instant rootAt,
            Beacon beacon,
            Seed seed,
            Instant drawnAt)
            implements Draw {

        /** What the line needs to know of it. */
        public Cohort cohort() {
            return new Cohort(size, seed.value());
        }
    }

    /** A value entered by one agent, not yet by a second one. */
    record Proposal(String value, String by) {}

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
