package fr.montour.backing.keycloak;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The cookies of one browser. As browsers do, it ignores the port and sends {@code Secure} cookies to {@code localhost}
 * without TLS, which the JDK's own store refuses.
 */
public final class CookieJar {

    private record Key(String host, String path, String name) {}

    private final Map<Key, String> cookies = new ConcurrentHashMap<>();

    /** Takes one {@code Set-Cookie} header of an answer from {@code uri}. */
    public void store(URI uri, String header) {
        var parts = header.split(";");
        int equals = parts[0].indexOf('=');
        if (equals < 1) {
            return;
        }
        var path = "/";
        boolean expired = false;
        for (int i = 1; i < parts.length; i++) {
            var attribute = parts[i].strip();
            var lower = attribute.toLowerCase(Locale.ROOT);
            if (lower.startsWith("path=/")) {
                path = attribute.substring("path=".length());
            } else if (lower.equals("max-age=0")) {
                expired = true;
            }
        }
        var key = new Key(uri.getHost(), path, parts[0].substring(0, equals).strip());
        if (expired) {
            cookies.remove(key);
        } else {
            cookies.put(key, parts[0].substring(equals + 1).strip());
        }
    }

    /** The {@code Cookie} header for {@code uri}, empty when there is nothing to send. */
    public String header(URI uri) {
        return cookies.entrySet().stream()
                .filter(cookie -> matches(cookie.getKey(), uri))
                .map(cookie -> cookie.getKey().name() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** The value of a cookie that would be sent to {@code uri}. */
    public @Nullable String value(URI uri, String name) {
        return cookies.entrySet().stream()
                .filter(cookie -> cookie.getKey().name().equals(name) && matches(cookie.getKey(), uri))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static boolean matches(Key cookie, URI uri) {
        if (!cookie.host().equals(uri.getHost())) {
            return false;
        }
        var path = uri.getPath().isEmpty() ? "/" : uri.getPath();
        return path.equals(cookie.path())
                || (path.startsWith(cookie.path())
                        && (cookie.path().endsWith("/")
                                || path.charAt(cookie.path().length()) == '/'));
    }
}
