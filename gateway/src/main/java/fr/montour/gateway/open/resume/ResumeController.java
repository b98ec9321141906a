package fr.montour.gateway.open.resume;

import fr.montour.gateway.edge.http.FormBody;
import fr.montour.gateway.edge.http.Redirects;
import fr.montour.gateway.edge.login.Resumable;
import fr.montour.gateway.edge.login.Resumables;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.page.Page;
import fr.montour.gateway.page.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;

/**
 * Shows a form again that was sent while nobody was logged in: one press sends it. What can be repeated without harm was carried out at
 * the login; the rest is asked, for another person may have logged in.
 */
@Hidden
@Produces(MediaType.TEXT_HTML)
@Controller(Resumables.PAGE)
@Secured(SecurityRule.IS_AUTHENTICATED)
public final class ResumeController {

    private final Resumables resumables;
    private final Pages pages;

    ResumeController(Resumables resumables, Pages pages) {
        this.resumables = resumables;
        this.pages = pages;
    }

    /**
     * What the page shows.
     *
     * @param action where the form goes
     * @param back page from which it was sent
     */
    public record ResumeView(AskedFor asked, String action, List<FormBody.Field> fields, String back) {

        static ResumeView of(Resumable resumable) {
            var intent = resumable.intent();
            return new ResumeView(
                    AskedFor.of(intent.action()), intent.action(), FormBody.fields(intent.form()), resumable.back());
        }
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, Page page, Session session) {
        return resumables
                .find(request, session)
                .map(ResumeView::of)
                .<HttpResponse<?>>map(view -> pages.show(page, "resume", view))
                .orElseGet(() -> Redirects.to(session.audience().home()));
    }
}
