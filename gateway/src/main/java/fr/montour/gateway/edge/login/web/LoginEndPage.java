package fr.montour.gateway.edge.login.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;

/** Shows how a login ended; implemented where pages are made. */
public interface LoginEndPage {

    /**
     * What the page shows.
     *
     * @param again where the same login begins once more
     * @param back the page one came from, as far as it can be seen without a login
     */
    record LoginEndView(LoginEnd end, String again, String back) {}

    /** The page. */
    MutableHttpResponse<?> show(HttpRequest<?> request, LoginEndView view);
}
