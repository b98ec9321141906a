package fr.montour.gateway.applicant.place.web;

import fr.montour.gateway.edge.http.Redirects;
import fr.montour.gateway.edge.login.Intent;
import fr.montour.gateway.edge.login.IntentHandler;
import fr.montour.gateway.edge.session.Roles;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.line.LineId;
import fr.montour.platform.web.ProblemException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.context.ServerRequestContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;

/** Taking a place and answering a call go through the login: done twice, they give the same place and the same turn. */
@Singleton
final class PlaceIntents implements IntentHandler {

    private static final Pattern ACTION = Pattern.compile("/lines/([^/]+)/place(/claim)?");
    private static final int LATER = 429;

    private final PlaceController places;

    PlaceIntents(PlaceController places) {
        this.places = places;
    }

    @Override
    public Optional<MutableHttpResponse<?>> carryOut(Session session, Intent intent) {
        var action = ACTION.matcher(intent.action());
        if (!session.has(Roles.APPLICANT) || !action.matches()) {
            return Optional.empty();
        }
        var line = new LineId(action.group(1));
        HttpRequest<?> request = ServerRequestContext.currentRequest().orElseGet(() -> HttpRequest.GET("/"));
        try {
            return Optional.of(
                    action.group(2) == null
                            ? places.join(request, session, line)
                            : places.claim(request, session, line));
        } catch (ProblemException e) {
            // The page of the line says why it cannot be had; what only cannot be had now is asked again.
            return e.type().status() >= LATER ? Optional.empty() : Optional.of(Redirects.to("/lines/" + line));
        }
    }
}
