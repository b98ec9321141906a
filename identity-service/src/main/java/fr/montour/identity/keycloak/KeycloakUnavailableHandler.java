package fr.montour.identity.keycloak;

import fr.montour.identity.model.IdentityRefusal;
import fr.montour.platform.web.ProblemException;
import fr.montour.platform.web.ProblemRenderer;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Answers an outage of Keycloak with {@code keycloak-unavailable} and {@code Retry-After}. */
@Singleton
final class KeycloakUnavailableHandler implements ExceptionHandler<KeycloakUnavailable, HttpResponse<?>> {

    private static final int RETRY_SECONDS = 5;

    private final ProblemRenderer renderer;

    KeycloakUnavailableHandler(ProblemRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public HttpResponse<?> handle(HttpRequest request, KeycloakUnavailable exception) {
        var problem = new ProblemException(
                        IdentityRefusal.KEYCLOAK_UNAVAILABLE,
                        "Try again in a moment; a decision about a person is kept and carried out as soon as possible.")
                .with(ProblemRenderer.RETRY_AFTER_SECONDS, RETRY_SECONDS);
        return renderer.render(request, problem.problem());
    }
}
