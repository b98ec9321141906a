package fr.montour.gateway.edge.login;

import fr.montour.gateway.edge.session.Session;
import io.micronaut.http.MutableHttpResponse;
import java.util.Optional;

/** Carries out, at the end of a login, what was asked for before it. Owned by the login; what may be repeated without harm has one. */
public interface IntentHandler {

    /** The answer, if the intent is of its kind and could be carried out or refused for good; else it is asked again. */
    Optional<MutableHttpResponse<?>> carryOut(Session session, Intent intent);
}
