package fr.montour.e2e.client;

import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Cookies of one browser on {@code localhost}, where ports do not tell sites apart (RFC 6265, section 8.5) and Secure
 * cookies are kept although the connection is plain, as browsers do.
 */
public final class CookieJar {
    private static final String ROOT = "/";

    private record Key(String name, String path) {}

    private final Map<Key, String> cookies = new ConcurrentHashMap<>();

    /** Takes what an answer sets. */
    void store(Collection<String> headers) {
        headers.forEach(this::store);
    }

    private void store(String header) {
        String[] parts = header.split(";");
        String name = parts[0].substring(0, parts[0].indexOf('=')).strip();
        String value = parts[0].substring(parts[0].indexOf('=') + 1).strip();
        String path = ROOT;
        boolean expired = value.isEmpty();
        for (int i = 1; i < parts.length; i++) {
            String attribute = parts[i].strip();
            String lower = attribute.toLowerCase(Locale.ROOT);
            if (lower.startsWith("path=")) {
                path = attribute.substring("path=".length());
            } else if (lower.equals("max-age=0")) {
                expired = true;
            }
        }
        Key key = new Key(name, path);
        if (expired) {
            cookies.remove(key);
        } else {
            cookies.put(key, value);
        }
    }

    /** The header for a request, if there is anything to send. */
    Optional<String> header(URI uri) {
        String header = cookies.entrySet().stream()
                .filter(cookie -> matches(cookie.getKey().path(), uri.getPath()))
                .map(cookie -> cookie.getKey().name() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return header.isEmpty() ? Optional.empty() : Optional.of(header);
    }

    private static boolean matches(String cookiePath, String path) {
        return path.equals(cookiePath) || path.startsWith(cookiePath.endsWith(ROOT) ? cookiePath : cookiePath + ROOT);
    }

    /** Value of a cookie of the whole site. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(cookies.get(new Key(name, ROOT)));
    }

    /** Sets a cookie of the whole site, as somebody who tampers with their browser would. */
    public void set(String name, String value) {
        cookies.put(new Key(name, ROOT), value);
    }
}
