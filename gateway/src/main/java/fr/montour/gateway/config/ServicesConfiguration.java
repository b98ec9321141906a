package fr.montour.gateway.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.net.URI;
import java.util.List;

/**
 * Where the services are: one address for each node, or that of a balancer in front of them.
 *
 * @param identity addresses of identity-service
 * @param waitingRoom addresses of waiting-room-service
 * @param slot addresses of slot-service
 * @param notification addresses of notification-service
 */
@ConfigurationProperties("montour.services")
public record ServicesConfiguration(List<URI> identity, List<URI> waitingRoom, List<URI> slot, List<URI> notification) {

    public ServicesConfiguration {
        identity = List.copyOf(identity);
        waitingRoom = List.copyOf(waitingRoom);
        slot = List.copyOf(slot);
        notification = List.copyOf(notification);
    }
}
