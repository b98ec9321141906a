package fr.montour.gateway.edge.login.web;

import fr.montour.gateway.edge.http.Redirects;
import fr.montour.gateway.edge.login.Intent;
import fr.montour.gateway.edge.login.IntentHandler;
import fr.montour.gateway.edge.login.Resumables;
import fr.montour.gateway.edge.session.Session;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a person goes on after a login. */
@Singleton
final class AfterLogin {

    private final List<IntentHandler> handlers;
    private final Resumables resumables;

    AfterLogin(List<IntentHandler> handlers, Resumables resumables) {
        this.handlers = List.copyOf(handlers);
        this.resumables = resumables;
    }

    /** With what was asked for, carried out or to be confirmed; else on the page that was wanted. */
    MutableHttpResponse<?> goOn(Session session, String next, @Nullable Intent intent) {
        if (intent == null) {
            return Redirects.to(next);
        }
        for (IntentHandler handler : handlers) {
            Optional<MutableHttpResponse<?>> answer = handler.carryOut(session, intent);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        return resumables.lead(session, intent, next);
    }
}
