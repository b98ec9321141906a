package fr.montour.gateway.applicant.place;

import fr.montour.gateway.edge.cookie.Expiring;
import fr.montour.gateway.edge.cookie.Purpose;
import fr.montour.gateway.open.line.LineId;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** Sealed cookie with what the polls of a place need, so that answering them asks no service. */
@Serdeable
public record PlaceCookie(String lineId, long number, String personId, Instant expiresAt) implements Expiring {

    /** How it is sealed. */
    public static final Purpose<PlaceCookie> PURPOSE = new Purpose<>("place", PlaceCookie.class);

    /** Name of its cookie without prefix. */
    public static String cookieName(LineId line) {
        return "place-" + line.value();
    }
}
