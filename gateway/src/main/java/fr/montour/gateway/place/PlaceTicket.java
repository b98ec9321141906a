package fr.montour.gateway.place;

import fr.montour.gateway.cookie.Expiring;
import fr.montour.gateway.cookie.Purpose;
import fr.montour.gateway.line.LineId;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** What a browser keeps, sealed, of a place: enough to answer polls without asking anybody. */
@Serdeable
public record PlaceTicket(String lineId, long number, String personId, Instant expiresAt) implements Expiring {

    /** How it is sealed. */
    public static final Purpose<PlaceTicket> PURPOSE = new Purpose<>("place", PlaceTicket.class);

    /** Name of its cookie without prefix. */
    public static String cookieName(LineId line) {
        return "place-" + line.value();
    }
}
