package fr.montour.identity.keycloak;

import fr.montour.identity.config.KeycloakConfiguration;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.Map;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** Readiness by Keycloak, which is asked in the background so that a probe of this service never waits for it. */
@Singleton
@Readiness
public class KeycloakHealth implements HealthIndicator {

    private static final String NAME = "keycloak";
    private static final int OK = 200;

    private final SteadyHealth health;
    private final HttpClient http;
    private final HttpRequest probe;
    private final String url;

    KeycloakHealth(KeycloakConfiguration configuration, InstantSource clock) {
        this.health = new SteadyHealth(configuration.tolerance(), clock);
        this.http = HttpClient.newBuilder()
                .connectTimeout(configuration.connectTimeout())
                .build();
        this.url = configuration.url().toString();
        this.probe = HttpRequest.newBuilder(configuration.realm("usagers"))
                .timeout(configuration.readTimeout())
                .build();
    }

    @Scheduled(fixedDelay = "${montour.keycloak.probe-interval:3s}")
    void ask() throws InterruptedException {
        try {
            if (http.send(probe, BodyHandlers.discarding()).statusCode() == OK) {
                health.answered();
            }
        } catch (IOException e) {
            // Not counted here: the time since the last good answer decides.
            return;
        }
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Mono.just(HealthResult.builder(NAME, health.isUp() ? HealthStatus.UP : HealthStatus.DOWN)
                .details(Map.of("url", url))
                .build());
    }

    @PreDestroy
    void close() {
        http.close();
    }
}
