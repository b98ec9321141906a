package fr.montour.gateway.edge.session;

import fr.montour.gateway.edge.language.LanguageChoice;
import fr.montour.gateway.edge.language.LanguageCookie;
import fr.montour.platform.words.Language;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.Optional;

/** Who sent a request, as {@link SessionFilter} found out; kept in the attributes of the request. */
public final class Visitors {

    private static final String SESSION = "montour.session";
    private static final String BROKEN = "montour.session-broken";

    private Visitors() {}

    static void mark(HttpRequest<?> request, Session session) {
        request.setAttribute(SESSION, session);
    }

    static void markBroken(HttpRequest<?> request) {
        request.setAttribute(BROKEN, true);
    }

    /** The session of the sender, if there is one that holds. */
    public static Optional<Session> session(HttpRequest<?> request) {
        // Without the conversion that getAttribute would try: every poll passes here several times.
        return Optional.ofNullable((Session) request.getAttributes().getValue(SESSION));
    }

    /** The language in which the request is answered. */
    public static Language language(HttpRequest<?> request) {
        return LanguageChoice.of(
                LanguageCookie.chosen(request).orElse(null),
                session(request).map(Session::language).orElse(null),
                request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** Whether there was a session cookie that has expired, was revoked or was tampered with. */
    public static boolean hadBrokenSession(HttpRequest<?> request) {
        return request.getAttributes().contains(BROKEN);
    }
}
