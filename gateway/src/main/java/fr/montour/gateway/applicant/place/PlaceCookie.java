package fr.montour.gateway.applicant.place;

import fr.montour.gateway.edge.cookie.Expiring;
import fr.montour.gateway.edge.cookie.Purpose;
import fr.montour.gateway.open.line.LineId;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Sealed cookie with what the polls of a place need, so that answering them asks no service.
 *
 * @param earliest not called again before that moment: of a place that was called before and waits
 * @param asOf when the waiting room said so
 */
@Serdeable
public record PlaceCookie(
        String lineId,
        long number,
        String personId,
        @Nullable Instant earliest,
        Instant asOf,
        Instant expiresAt) implements Expiring {

    /** How it is sealed. */
    public static final Purpose<PlaceCookie> PURPOSE = new Purpose<>("place-2", PlaceCookie.class);

    /** Begins the names of all of them. */
    static final String NAMES = "place-";

    /** Name of its cookie without prefix. */
    public static String cookieName(LineId line) {
        return NAMES + line.value();
    }
}
