package fr.montour.gateway.page;

import fr.montour.gateway.edge.door.web.ChallengePage;
import fr.montour.gateway.edge.door.web.ChallengeView;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;

/** The page of a challenge. */
@Singleton
final class ChallengePageRenderer implements ChallengePage {

    private final Pages pages;
    private final PageBinder binder;

    ChallengePageRenderer(Pages pages, PageBinder binder) {
        this.pages = pages;
        this.binder = binder;
    }

    @Override
    public MutableHttpResponse<?> show(HttpRequest<?> request, ChallengeView view) {
        return pages.show(binder.page(request), "challenge", view);
    }
}
