package fr.montour.gateway.edge.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.net.URI;

/** Answers that send the browser on to another page. */
public final class Redirects {

    private Redirects() {}

    /** 303, not to be cached: the browser fetches the other page, so that "back" and "reload" repeat no change. */
    public static MutableHttpResponse<String> to(String path) {
        return HttpResponse.<String>seeOther(URI.create(path)).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
