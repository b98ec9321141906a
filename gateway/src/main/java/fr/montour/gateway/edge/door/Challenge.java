package fr.montour.gateway.edge.door;

import fr.montour.gateway.edge.cookie.Expiring;
import fr.montour.gateway.edge.cookie.Purpose;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * Asks an unknown visitor for work or for a wait. The browser keeps it sealed, where it is called a ticket. It earns one pass.
 *
 * @param id what the work names, and what is remembered as spent
 * @param action what the visitor wanted to do
 * @param network where it was asked for, {@link Network#text}
 * @param next path of this site to go on to
 * @param opensAt when it earns a pass without work
 */
@Serdeable
public record Challenge(String id, Action action, String network, String next, Instant opensAt, Instant expiresAt)
        implements Expiring {

    /** How it is sealed. */
    public static final Purpose<Challenge> PURPOSE = new Purpose<>("door-ticket", Challenge.class);
}
