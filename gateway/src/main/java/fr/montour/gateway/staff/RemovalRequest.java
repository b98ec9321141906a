package fr.montour.gateway.staff;

import io.micronaut.serde.annotation.Serdeable;

/** Why a place is taken away; the person reads both. */
@Serdeable
public record RemovalRequest(Reason reason, String message) {

    /** Reasons to choose from; see the waiting-room. */
    public enum Reason {
        ON_REQUEST,
        DUPLICATE,
        NOT_ELIGIBLE,
        MISUSE,
        OTHER
    }
}
