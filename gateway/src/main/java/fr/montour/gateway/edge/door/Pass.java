package fr.montour.gateway.edge.door;

import fr.montour.gateway.edge.cookie.Expiring;
import fr.montour.gateway.edge.cookie.Purpose;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Lets an unknown visitor go on for a while without another challenge, within the budgets of a pass.
 *
 * @param action what it was earned for; one for logins is also good for looking
 * @param network the only network where it counts; null when it was earned by work, so that a phone may change its network
 */
@Serdeable
public record Pass(String id, Action action, @Nullable String network, Instant expiresAt) implements Expiring {

    /** How it is sealed. */
    public static final Purpose<Pass> PURPOSE = new Purpose<>("door-pass", Pass.class);

    /** Name of its cookie without prefix. */
    public static final String COOKIE = "pass";

    /** Whether it is good for this. */
    public boolean isFor(Action wanted, Network from) {
        boolean right = action == wanted || (action == Action.LOGIN && wanted == Action.LOOK);
        return right && (network == null || network.equals(from.text()));
    }
}
