package fr.montour.gateway.page;

import fr.montour.gateway.edge.session.Visitors;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Makes the {@link Page} of a request, and lets controllers take it as a parameter. */
@Singleton
public final class PageBinder implements TypedRequestArgumentBinder<Page> {

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
        return new Page(
                Visitors.language(request),
                Visitors.session(request).orElse(null),
                request.getUri().toString(),
                assets);
    }
}
