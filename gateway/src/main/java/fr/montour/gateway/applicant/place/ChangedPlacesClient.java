package fr.montour.gateway.applicant.place;

import fr.montour.gateway.edge.service.Service;
import fr.montour.gateway.edge.service.ServiceClient;
import fr.montour.gateway.edge.service.ServiceRequest;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Asks waiting-room-service which places changed. */
@Singleton
final class ChangedPlacesClient {

    /** A node that does not answer at once is passed over in time for the next question to be asked of another. */
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private final ServiceClient services;

    ChangedPlacesClient(ServiceClient services) {
        this.services = services;
    }

    /** One that changed. */
    @Serdeable
    record Changed(String lineId, String personId, Instant at) {}

    /**
     * Some of them, in order of time.
     *
     * @param at when they were read
     * @param more whether there are later ones than these
     */
    @Serdeable
    record Part(Instant at, boolean more, List<Changed> places) {}

    /** Those from a moment on. */
    Part since(Instant since) {
        return services.answer(
                ServiceRequest.get(Service.WAITING_ROOM, "changed-places")
                        .query("since", since.toString())
                        .within(LIMIT),
                Part.class);
    }
}
