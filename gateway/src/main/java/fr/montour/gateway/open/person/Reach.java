package fr.montour.gateway.open.person;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether letters reach a person, as notification-service says.
 *
 * @param email the address that is refused
 * @param refusedSince since when
 */
@Serdeable
public record Reach(
        State state, @Nullable String email, @Nullable Instant refusedSince) {

    /** Nothing is known against it. */
    public static final Reach UNKNOWN = new Reach(State.REACHABLE, null, null);

    /** How letters fare. */
    public enum State {
        REACHABLE,
        /** The mail server refuses the address. */
        REFUSED,
        NO_ADDRESS
    }

    @Override
    public String toString() {
        return "Reach[" + state + "]";
    }
}
