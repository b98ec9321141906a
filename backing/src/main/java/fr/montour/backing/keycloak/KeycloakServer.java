package fr.montour.backing.keycloak;

import fr.montour.backing.process.LocalProcess;
import java.nio.file.Path;

/** Keycloak from its distribution, with our realms. */
public final class KeycloakServer {

    private KeycloakServer() {}

    /** Builds the distribution when this machine has not yet, prepares {@code folder} and describes how to run it. */
    public static LocalProcess describe(Path folder, KeycloakSettings settings) {
        throw new UnsupportedOperationException("Keycloak comes with the next commit: " + folder + settings.url());
    }
}
