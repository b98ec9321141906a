package fr.montour.platform.web;

import io.micronaut.context.annotation.DefaultImplementation;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;

/** Turns a problem into the answer; the gateway replaces it to show pages to people. */
@DefaultImplementation(JsonProblemRenderer.class)
public interface ProblemRenderer {

    /** Name of the extension member that is sent as {@code Retry-After}. */
    String RETRY_AFTER_SECONDS = "retryAfterSeconds";

    /** The whole answer, status and headers included. */
    MutableHttpResponse<?> render(HttpRequest<?> request, Problem problem);
}
