package fr.montour.gateway.page;

import fr.montour.gateway.edge.login.web.LoginEndPage;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;

/** The page of a login that gave no session. */
@Singleton
final class LoginEndPageRenderer implements LoginEndPage {

    private final Pages pages;
    private final PageBinder binder;

    LoginEndPageRenderer(Pages pages, PageBinder binder) {
        this.pages = pages;
        this.binder = binder;
    }

    @Override
    public MutableHttpResponse<?> show(HttpRequest<?> request, LoginEndView view) {
        return pages.show(binder.page(request), "loginend", view);
    }
}
