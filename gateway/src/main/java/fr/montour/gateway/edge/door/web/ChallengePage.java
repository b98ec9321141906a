package fr.montour.gateway.edge.door.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;

/** Shows a challenge to people. The package of pages implements it, so that the door knows no page. */
@FunctionalInterface
public interface ChallengePage {

    /** The page, in the language of the request. */
    MutableHttpResponse<?> show(HttpRequest<?> request, ChallengeView view);
}
