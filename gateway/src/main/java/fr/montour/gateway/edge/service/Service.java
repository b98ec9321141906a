package fr.montour.gateway.edge.service;

import java.util.Locale;

/** The services behind the gateway. */
public enum Service {
    IDENTITY,
    WAITING_ROOM,
    SLOT,
    NOTIFICATION;

    /** Its application name, which is the audience of the tokens made out to it. */
    public String audience() {
        return key() + "-service";
    }

    /** Its name under {@code montour.services}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
