package fr.montour.gateway.edge.http;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after a login: a path of this site, or nowhere. Keeps the login from being an open redirect (CWE-601). */
public final class SafeNext {

    /** One slash, then neither a second one nor a backslash, which browsers take for a slash; no control characters. */
    private static final Pattern LOCAL_PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*");

    private static final int LONGEST = 512;

    private SafeNext() {}

    /** Whether it is a path of this site, whatever stands there. */
    public static boolean isLocal(String path) {
        return path.length() <= LONGEST && LOCAL_PATH.matcher(path).matches();
    }

    /** The wish where it is a path of this site that can be visited, else the fallback. */
    public static String of(@Nullable String wish, String fallback) {
        if (wish == null) {
            return fallback;
        }
        boolean safe = isLocal(wish)
                && !wish.startsWith("/login")
                && !wish.startsWith("/logout")
                && !wish.startsWith("/oidc/")
                && !wish.startsWith("/api/");
        return safe ? wish : fallback;
    }
}
