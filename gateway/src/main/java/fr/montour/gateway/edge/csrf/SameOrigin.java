package fr.montour.gateway.edge.csrf;

import fr.montour.gateway.config.GatewayConfiguration;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Whether a change was asked for by a page of this site, as far as the browser says: {@code Sec-Fetch-Site} where it is
 * sent, else {@code Origin}. A client that sends neither is no browser and is left to the token.
 */
@Singleton
public final class SameOrigin {

    private static final String FETCH_SITE = "Sec-Fetch-Site";

    private final String origin;

    @Inject
    SameOrigin(GatewayConfiguration configuration) {
        this(configuration.publicUrl());
    }

    SameOrigin(URI publicUrl) {
        origin = publicUrl.getScheme() + "://" + publicUrl.getAuthority();
    }

    /** Whether nothing speaks against it. */
    public boolean accepts(HttpRequest<?> request) {
        return accepts(
                request.getHeaders().get(FETCH_SITE), request.getHeaders().get(HttpHeaders.ORIGIN));
    }

    boolean accepts(@Nullable String secFetchSite, @Nullable String givenOrigin) {
        if (secFetchSite != null) {
            return secFetchSite.equals("same-origin") || secFetchSite.equals("none");
        }
        return givenOrigin == null || origin.equals(givenOrigin);
    }

    /** Whether the browser says so. */
    boolean isShownBy(HttpRequest<?> request) {
        String secFetchSite = request.getHeaders().get(FETCH_SITE);
        return secFetchSite == null
                ? origin.equals(request.getHeaders().get(HttpHeaders.ORIGIN))
                : secFetchSite.equals("same-origin");
    }
}
