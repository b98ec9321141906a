package fr.montour.gateway.admission;

import fr.montour.gateway.cookie.Expiring;
import fr.montour.gateway.cookie.Purpose;
import fr.montour.gateway.line.LineId;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** The admission token of a line, sealed into a cookie so that pages need not show it. */
@Serdeable
public record Admission(String lineId, String token, Instant expiresAt) implements Expiring {

    /** How it is sealed. */
    public static final Purpose<Admission> PURPOSE = new Purpose<>("admission", Admission.class);

    /** Name of its cookie without prefix. */
    public static String cookieName(LineId line) {
        return "admission-" + line.value();
    }
}
