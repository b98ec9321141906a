package fr.montour.gateway.page;

import fr.montour.gateway.edge.language.Language;
import fr.montour.gateway.edge.language.LanguageChoice;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.edge.session.Visitors;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Makes the {@link Page} of a request, and lets controllers take it as a parameter. */
@Singleton
public final class PageBinder implements TypedRequestArgumentBinder<Page> {

    /** Cookie with the language chosen in this browser. Not sealed: it says nothing about anyone. */
    public static final String LANGUAGE_COOKIE = "language";

    private final Assets assets;

    PageBinder(Assets assets) {
        this.assets = assets;
    }

    @Override
    public Argument<Page> argumentType() {
        return Argument.of(Page.class);
    }

    @Override
    public BindingResult<Page> bind(ArgumentConversionContext<Page> context, HttpRequest<?> source) {
        return () -> Optional.of(page(source));
    }

    /** The page that answers this request. */
    public Page page(HttpRequest<?> request) {
        Session session = Visitors.session(request).orElse(null);
        String chosen = request.getCookies()
                .findCookie(fr.montour.gateway.edge.cookie.HostCookies.PREFIX + LANGUAGE_COOKIE)
                .map(Cookie::getValue)
                .orElse(null);
        Language language = LanguageChoice.of(
                chosen,
                session == null ? null : session.language(),
                request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE));
        return new Page(language, session, request.getUri().toString(), assets);
    }
}
