package fr.montour.gateway.applicant.account.web;

import fr.montour.gateway.applicant.account.AccountClient;
import fr.montour.gateway.edge.session.Visitors;
import fr.montour.gateway.page.AddressWarnings;
import fr.montour.gateway.page.Page;
import fr.montour.gateway.page.Pages;
import fr.montour.gateway.page.Submission;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page behind a link that was sent to an address. Whoever has the link may open it, on whichever device; it asks before it
 * confirms, because mail programs open links of their own accord. It names nobody.
 */
@Hidden
@Produces(MediaType.TEXT_HTML)
@Controller("/address")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class AddressController {

    private static final String TOKEN = "t";

    private final AccountClient client;
    private final AddressWarnings warnings;
    private final Pages pages;

    AddressController(AccountClient client, AddressWarnings warnings, Pages pages) {
        this.client = client;
        this.warnings = warnings;
        this.pages = pages;
    }

    /**
     * What the page shows.
     *
     * @param token of the link; null once it was confirmed
     */
    public record AddressView(@Nullable String token) {}

    @Get
    HttpResponse<?> show(Page page, @QueryValue(TOKEN) @Nullable String token) {
        return asked(page, token);
    }

    private MutableHttpResponse<?> asked(Page page, @Nullable String token) {
        return pages.show(page, "address", new AddressView(token));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> confirm(HttpRequest<?> request, Page page, @Body Map<String, String> fields) {
        var form = new Submission("", fields);
        String token = form.hidden(TOKEN);
        return form.answer(
                () -> {
                    client.proveAddress(token);
                    Visitors.session(request).ifPresent(warnings::changed);
                    return Pages.go("/address");
                },
                refused -> asked(page.refusing(refused, "/address"), token));
    }
}
