package fr.montour.gateway.edge.service;

/** What calls wait for, each with permits of its own. */
public enum Bulkhead {
    IDENTITY,
    WAITING_ROOM,
    SLOT,
    NOTIFICATION,
    KEYCLOAK,
    /** The one call of all polls: never behind other calls. */
    BOARD,
    /** What was revoked: as little. */
    REVOCATIONS
}
