package fr.montour.gateway.edge;

import fr.montour.gateway.edge.cookie.CookieSeal;
import fr.montour.gateway.edge.door.ClientAddresses;
import fr.montour.gateway.edge.door.Limits;
import fr.montour.gateway.edge.service.ServiceClient;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;

/** Lets the start fail where a key is missing or an address is wrong, instead of every later request. */
@Singleton
final class StartCheck implements ApplicationEventListener<ServerStartupEvent> {

    /** What cannot be made here cannot be made at all. */
    @SuppressWarnings("unused")
    StartCheck(CookieSeal seal, ServiceClient calls, Limits limits, ClientAddresses addresses) {}

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        // Having been made is the check.
    }
}
