package fr.montour.gateway.edge.revocation;

import fr.montour.gateway.edge.service.Service;
import fr.montour.gateway.edge.service.ServiceClient;
import fr.montour.gateway.edge.service.ServiceRequest;
import fr.montour.gateway.edge.session.Revocation;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Asks identity-service what was revoked, and tells it of logouts. */
@Singleton
class RevocationClient {

    private static final String REVOCATIONS = "revocations";

    /** A node that does not answer at once is passed over in time for the next question to be asked of another. */
    private static final Duration LIMIT = Duration.ofSeconds(1);

    private final ServiceClient services;

    RevocationClient(ServiceClient services) {
        this.services = services;
    }

    /**
     * A part of the list.
     *
     * @param last the newest position there is
     * @param more whether there are further ones behind these
     */
    @Serdeable
    record Part(long last, boolean more, List<Revocation> revocations) {}

    /** Body of {@code POST /revocations}. */
    @Serdeable
    record Logout(String sessionId, Instant endsAt) {}

    /** What is listed behind a position. */
    Part after(long position) {
        return services.answer(
                ServiceRequest.get(Service.IDENTITY, REVOCATIONS)
                        .query("after", Long.toString(position))
                        .within(LIMIT),
                Part.class);
    }

    /** Has a session end. */
    void end(Revocation session) {
        services.done(ServiceRequest.post(Service.IDENTITY, REVOCATIONS)
                .body(new Logout(session.id(), session.until()))
                .within(LIMIT));
    }
}
