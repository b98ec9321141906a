package fr.montour.gateway;

import fr.montour.gateway.calls.ServiceCalls;
import fr.montour.gateway.cookie.CookieSeal;
import fr.montour.gateway.door.ClientAddresses;
import fr.montour.gateway.door.Limits;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;

/** Makes a missing key or a wrong address end the start, instead of every later request. */
@Singleton
final class StartCheck implements ApplicationEventListener<ServerStartupEvent> {

    /** What cannot be made here cannot be made at all. */
    @SuppressWarnings("unused")
    StartCheck(CookieSeal seal, ServiceCalls calls, Limits limits, ClientAddresses addresses) {}

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        // Having been made is the check.
    }
}
