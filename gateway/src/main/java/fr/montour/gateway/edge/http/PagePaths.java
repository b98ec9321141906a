package fr.montour.gateway.edge.http;

import io.micronaut.http.HttpRequest;
import java.util.List;

/** Which addresses people see, and how to come back to one. */
public final class PagePaths {

    private static final List<String> NOT_PAGES =
            List.of("/api/", "/.well-known/", "/swagger/", "/health", "/prometheus", "/assets/");

    private PagePaths() {}

    /** Whether refusals there are shown as pages. */
    public static boolean isPage(String path) {
        return NOT_PAGES.stream().noneMatch(path::startsWith);
    }

    /** Path and query of the request, for a link to itself; the home page where they are no path of this site. */
    public static String self(HttpRequest<?> request) {
        String query = request.getUri().getRawQuery();
        String path = request.getUri().getRawPath() + (query == null ? "" : "?" + query);
        return SafeNext.isLocal(path) ? path : "/";
    }
}
