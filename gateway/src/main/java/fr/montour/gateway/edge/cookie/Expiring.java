package fr.montour.gateway.edge.cookie;

import java.time.Instant;

/** Content of a sealed cookie. It holds its own expiry, which counts whatever the browser does with the cookie. */
public interface Expiring {

    /** The first instant at which the content no longer counts. */
    Instant expiresAt();
}
