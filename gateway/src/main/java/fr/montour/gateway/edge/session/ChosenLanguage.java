package fr.montour.gateway.edge.session;

import fr.montour.gateway.edge.language.LanguageCookie;
import fr.montour.platform.web.ProblemException;
import fr.montour.platform.words.Language;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The language chosen last, for pages and letters alike. A choice made before the login, or while it could not be kept, waits in the
 * browser and is kept at the next login; without such a choice the browser follows what the person chose elsewhere.
 */
@Singleton
public class ChosenLanguage {

    private static final Logger LOG = LoggerFactory.getLogger(ChosenLanguage.class);

    private final PreferredLanguage preferences;
    private final SessionCookies sessions;

    ChosenLanguage(PreferredLanguage preferences, SessionCookies sessions) {
        this.preferences = preferences;
        this.sessions = sessions;
    }

    /** Somebody chose a language in the header of a page. */
    public void choose(HttpRequest<?> request, Language language, MutableHttpResponse<?> response) {
        var session = Visitors.session(request).orElse(null);
        if (session == null || !hasLetters(session)) {
            response.cookie(LanguageCookie.untold(language));
        } else if (kept(session, language)) {
            response.cookie(LanguageCookie.keep(language));
            response.cookie(sessions.keep(session.withPreferences(language, session.emailKnown())));
        } else {
            response.cookie(LanguageCookie.untold(language));
        }
    }

    /** The session of a login that has just ended, in the language chosen last. */
    public Session atLogin(HttpRequest<?> request, Session session, MutableHttpResponse<?> response) {
        if (!hasLetters(session)) {
            return session;
        }
        var waiting = LanguageCookie.waiting(request).orElse(null);
        if (waiting == null) {
            response.cookie(LanguageCookie.keep(session.language()));
            return session;
        }
        if (waiting != session.language() && !kept(session, waiting)) {
            return session;
        }
        response.cookie(LanguageCookie.keep(waiting));
        return session.withPreferences(waiting, session.emailKnown());
    }

    private boolean kept(Session session, Language language) {
        try {
            preferences.keep(session, language);
            return true;
        } catch (ProblemException e) {
            LOG.warn(
                    "The language of {} waits for the next login: {}",
                    session.personId(),
                    e.type().slug());
            return false;
        }
    }

    private static boolean hasLetters(Session session) {
        return session.has(Roles.APPLICANT) || session.has(Roles.PARTNER);
    }
}
