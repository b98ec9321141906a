package fr.montour.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.montour.identity.config.KeycloakConfiguration;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeycloakClientTest {

    private final KeycloakClient keycloak = new KeycloakClient(new KeycloakConfiguration(
            URI.create("http://127.0.0.1:1"),
            URI.create("http://127.0.0.1:1"),
            "montour-gateway",
            "montour-identity",
            "secret",
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            2,
            Duration.ofSeconds(30)));
    private final AtomicInteger calls = new AtomicInteger();

    @AfterEach
    void close() {
        keycloak.close();
    }

    @Test
    void resetConnectionIsTriedAgain() {
        var answer = keycloak.call("usagers", realm -> {
            if (calls.incrementAndGet() == 1) {
                throw new ProcessingException(new SocketException("Connection reset"));
            }
            return "answer";
        });
        assertThat(answer).isEqualTo("answer");
        assertThat(calls).hasValue(2);
    }

    @Test
    void connectionThatIsAlwaysResetIsAnOutage() {
        refuses(new ProcessingException(new SocketException("Connection reset")), 3);
    }

    @Test
    void refusedConnectionIsAnOutageAtOnce() {
        refuses(new ProcessingException(new ConnectException("Connection refused")), 1);
    }

    @Test
    void refusedServiceAccountIsAnOutageAtOnce() {
        refuses(new ForbiddenException(), 1);
    }

    @Test
    void missingAccountIsNoOutage() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> keycloak.call("usagers", realm -> {
                    throw new NotFoundException();
                }));
    }

    @Test
    void keycloakThatIsNotThereIsAnOutage() {
        assertThatExceptionOfType(KeycloakUnavailable.class)
                .isThrownBy(
                        () -> keycloak.call("usagers", realm -> realm.users().count()));
    }

    private void refuses(RuntimeException failure, int attempts) {
        assertThatExceptionOfType(KeycloakUnavailable.class)
                .isThrownBy(() -> keycloak.call("usagers", realm -> {
                    calls.incrementAndGet();
                    throw failure;
                }));
        assertThat(calls).hasValue(attempts);
    }
}
