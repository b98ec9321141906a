package fr.montour.gateway.edge.session;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;

/** Lets a controller take the {@link Session} as a parameter; its role is checked by {@code @Secured} before. */
@Singleton
final class SessionBinder implements TypedRequestArgumentBinder<Session> {

    @Override
    public Argument<Session> argumentType() {
        return Argument.of(Session.class);
    }

    @Override
    public BindingResult<Session> bind(ArgumentConversionContext<Session> context, HttpRequest<?> source) {
        return () -> Visitors.session(source);
    }
}
