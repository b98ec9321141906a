package fr.montour.gateway.edge.csrf;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Whether a change was asked for by a page of this site, as far as the browser says: {@code Sec-Fetch-Site} where it is
 * sent, else {@code Origin}. A client that sends neither is no browser and is left to the token.
 */
final class SameOrigin {

    private final String origin;

    SameOrigin(URI publicUrl) {
        origin = publicUrl.getScheme() + "://" + publicUrl.getAuthority();
    }

    boolean accepts(@Nullable String secFetchSite, @Nullable String givenOrigin) {
        if (secFetchSite != null) {
            return secFetchSite.equals("same-origin") || secFetchSite.equals("none");
        }
        return givenOrigin == null || origin.equals(givenOrigin);
    }
}
