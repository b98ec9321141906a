package fr.montour.gateway.open.home;

import fr.montour.gateway.config.ServicesConfiguration;
import fr.montour.gateway.edge.http.SafeNext;
import fr.montour.gateway.edge.session.ChosenLanguage;
import fr.montour.gateway.page.Page;
import fr.montour.gateway.page.Pages;
import fr.montour.platform.words.Language;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;

/** The choice of language, and the documentation of the APIs. */
@Hidden
@Produces(MediaType.TEXT_HTML)
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SiteController {

    private final Pages pages;
    private final ChosenLanguage chosen;
    private final ServicesConfiguration services;

    SiteController(Pages pages, ChosenLanguage chosen, ServicesConfiguration services) {
        this.pages = pages;
        this.chosen = chosen;
        this.services = services;
    }

    @Post("/language")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> language(HttpRequest<?> request, @Body Map<String, String> fields) {
        var response = Pages.go(SafeNext.of(fields.get("next"), "/"));
        chosen.choose(request, Language.ofTag(fields.get("language")).orElse(Language.FRENCH), response);
        return response;
    }

    @Get("/docs")
    HttpResponse<?> docs(Page page) {
        return pages.show(page, "docs", services);
    }
}
