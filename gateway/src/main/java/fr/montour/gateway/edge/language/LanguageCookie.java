package fr.montour.gateway.edge.language;

import fr.montour.gateway.edge.cookie.HostCookies;
import fr.montour.platform.words.Language;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import java.time.Duration;
import java.util.Optional;

/** Cookie with the language chosen in this browser. Not sealed: it says nothing about anyone. */
public final class LanguageCookie {

    /** Name of the cookie without prefix. */
    public static final String NAME = "language";

    private static final String WAITING = ".new";
    private static final Duration ONE_YEAR = Duration.ofDays(365);

    private LanguageCookie() {}

    /** For the browser to keep the choice for a year. */
    public static Cookie keep(Language language) {
        return HostCookies.keep(NAME, language.tag(), ONE_YEAR);
    }

    /** As {@link #keep}, for a choice that the person's preferences do not know of. */
    public static Cookie untold(Language language) {
        return HostCookies.keep(NAME, language.tag() + WAITING, ONE_YEAR);
    }

    /** The tag that the browser sent; anything may stand there. */
    public static Optional<String> chosen(HttpRequest<?> request) {
        return value(request).map(value -> value.endsWith(WAITING) ? tag(value) : value);
    }

    /** A choice that waits for being told. */
    public static Optional<Language> waiting(HttpRequest<?> request) {
        return value(request).filter(value -> value.endsWith(WAITING)).flatMap(value -> Language.ofTag(tag(value)));
    }

    private static String tag(String value) {
        return value.substring(0, value.length() - WAITING.length());
    }

    private static Optional<String> value(HttpRequest<?> request) {
        return request.getCookies().findCookie(HostCookies.PREFIX + NAME).map(Cookie::getValue);
    }
}
