package fr.montour.gateway.edge.cookie;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sealed cookies of one purpose. A browser carries a few of them at most, and gives up those that would expire first: all travel
 * with every request, and proxies refuse requests whose headers are long.
 */
public final class SealedCookies<T extends Expiring> {

    private final CookieSeal seal;
    private final Purpose<T> purpose;
    private final String names;
    private final int most;

    /**
     * Such cookies.
     *
     * @param names how the name of each begins, without {@link HostCookies#PREFIX}
     * @param most how many a browser carries
     */
    public SealedCookies(CookieSeal seal, Purpose<T> purpose, String names, int most) {
        this.seal = seal;
        this.purpose = purpose;
        this.names = HostCookies.PREFIX + names;
        this.most = most;
    }

    /**
     * For the browser to keep, with those to forget for it.
     *
     * @param name without {@link HostCookies#PREFIX}
     */
    public Set<Cookie> keep(HttpRequest<?> request, String name, T content, Duration life) {
        Cookie kept = HostCookies.keep(name, seal.seal(purpose, content), life);
        List<Cookie> others = request.getCookies().getAll().stream()
                .filter(cookie -> cookie.getName().startsWith(names))
                .filter(cookie -> !cookie.getName().equals(kept.getName()))
                .sorted(Comparator.comparing(this::expiry))
                .toList();
        Set<Cookie> cookies = new HashSet<>(Set.of(kept));
        others.stream()
                .limit(Math.max(0, others.size() - (most - 1)))
                .map(cookie -> HostCookies.forget(cookie.getName().substring(HostCookies.PREFIX.length())))
                .forEach(cookies::add);
        return cookies;
    }

    /**
     * What is in a cookie; null where it is missing, not ours or over. Null and no Optional, for every poll passes here.
     *
     * @param name without {@link HostCookies#PREFIX}
     */
    public @Nullable T find(HttpRequest<?> request, String name) {
        Cookie cookie = request.getCookies().get(HostCookies.PREFIX + name);
        return cookie == null ? null : seal.open(purpose, cookie.getValue());
    }

    private Instant expiry(Cookie cookie) {
        T content = seal.open(purpose, cookie.getValue());
        return content == null ? Instant.EPOCH : content.expiresAt();
    }
}
