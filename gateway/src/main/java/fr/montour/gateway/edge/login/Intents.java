package fr.montour.gateway.edge.login;

import fr.montour.gateway.config.GatewayConfiguration;
import fr.montour.gateway.edge.cookie.CookieSeal;
import fr.montour.gateway.edge.cookie.HostCookies;
import fr.montour.gateway.edge.http.FormBody;
import fr.montour.gateway.edge.http.SafeNext;
import fr.montour.platform.ids.RandomIds;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the form of somebody who must log in first: as an attribute of its request, then in a sealed cookie until the login has begun,
 * then inside the pending login. A form that is too long for a cookie is not kept.
 */
@Singleton
public class Intents {

    /** Hidden field of every form with the token of the session. */
    public static final String TOKEN_FIELD = "_csrf";

    /** Longest form that fits into a cookie, sealed together with a login. */
    public static final int LONGEST = 1_500;

    private static final String ATTRIBUTE = "montour.intent";
    private static final String COOKIE = "intent-";
    private static final String PREFIX = "i_";
    private static final Pattern ID = Pattern.compile("i_[a-z0-9]{26}");

    private final CookieSeal seal;
    private final GatewayConfiguration configuration;
    private final RandomIds ids;
    private final InstantSource clock;

    Intents(CookieSeal seal, GatewayConfiguration configuration, RandomIds ids, InstantSource clock) {
        this.seal = seal;
        this.configuration = configuration;
        this.ids = ids;
        this.clock = clock;
    }

    /** An intent in the cookie that keeps it. */
    public record Kept(String id, Cookie cookie) {}

    /** Notes what the request asks for. Whoever calls this has made sure that a page of this site sent it. */
    public void mark(HttpRequest<?> request, String form) {
        String fields = FormBody.without(form, TOKEN_FIELD);
        String action = request.getPath();
        if (fields.length() <= LONGEST && action.equals(SafeNext.of(action, ""))) {
            request.setAttribute(
                    ATTRIBUTE, new Intent(action, fields, clock.instant().plus(configuration.loginLifetime())));
        }
    }

    /** What was noted of the request. */
    public static Optional<Intent> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, Intent.class);
    }

    /** For the browser to keep until the login begins, which is told the id. */
    public Kept keep(Intent intent) {
        String id = ids.next(PREFIX);
        return new Kept(
                id, HostCookies.keep(COOKIE + id, seal.seal(Intent.PURPOSE, intent), configuration.loginLifetime()));
    }

    /** The intent that this browser keeps under the id. */
    public Optional<Intent> find(HttpRequest<?> request, @Nullable String id) {
        if (id == null || !ID.matcher(id).matches()) {
            return Optional.empty();
        }
        return request.getCookies()
                .findCookie(HostCookies.PREFIX + COOKIE + id)
                .map(cookie -> seal.open(Intent.PURPOSE, cookie.getValue()));
    }

    /** For the browser to forget, once {@link #find} has found it. */
    public static Cookie forget(String id) {
        return HostCookies.forget(COOKIE + id);
    }
}
