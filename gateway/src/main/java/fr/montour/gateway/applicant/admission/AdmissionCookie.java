package fr.montour.gateway.applicant.admission;

import fr.montour.gateway.edge.cookie.Expiring;
import fr.montour.gateway.edge.cookie.Purpose;
import fr.montour.gateway.open.line.LineId;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** Sealed cookie with the admission token of a line, so that pages need not show it. */
@Serdeable
public record AdmissionCookie(String lineId, String token, Instant expiresAt) implements Expiring {

    /** How it is sealed. */
    public static final Purpose<AdmissionCookie> PURPOSE = new Purpose<>("admission", AdmissionCookie.class);

    /** Begins the names of all of them. */
    static final String NAMES = "admission-";

    /** Name of its cookie without prefix. */
    public static String cookieName(LineId line) {
        return NAMES + line.value();
    }
}
