package fr.montour.gateway.calls;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.net.URI;

/**
 * Where the services are.
 *
 * @param identity address of identity-service
 * @param waitingRoom address of waiting-room-service
 * @param slot address of slot-service
 * @param notification address of notification-service, named in the documentation only
 */
@ConfigurationProperties("montour.services")
public record ServicesConfiguration(URI identity, URI waitingRoom, URI slot, URI notification) {

    URI address(Service service) {
        return switch (service) {
            case IDENTITY -> identity;
            case WAITING_ROOM -> waitingRoom;
            case SLOT -> slot;
        };
    }
}
