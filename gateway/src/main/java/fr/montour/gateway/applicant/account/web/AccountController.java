package fr.montour.gateway.applicant.account.web;

import fr.montour.gateway.applicant.account.AccountClient;
import fr.montour.gateway.edge.language.LanguageCookie;
import fr.montour.gateway.edge.session.Roles;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.edge.session.SessionCookies;
import fr.montour.gateway.open.person.Person;
import fr.montour.gateway.page.AddressWarnings;
import fr.montour.gateway.page.Field;
import fr.montour.gateway.page.Page;
import fr.montour.gateway.page.Pages;
import fr.montour.gateway.page.Submission;
import fr.montour.platform.words.Language;
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
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A person's own data, language and e-mail address. */
@Hidden
@Produces(MediaType.TEXT_HTML)
@Controller("/account")
@Secured({Roles.APPLICANT, Roles.PARTNER})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class AccountController {

    /** Where messages go. */
    public static final Field EMAIL =
            Field.email("email", "account.email").helped("account.email-why").optional();

    /** Of pages and messages. */
    public static final Field LANGUAGE = Field.of(Field.Type.CHOICE, "language", "account.language");

    private static final String PATH = "/account";

    private final AccountClient client;
    private final AddressWarnings warnings;
    private final SessionCookies sessions;
    private final Pages pages;

    AccountController(AccountClient client, AddressWarnings warnings, SessionCookies sessions, Pages pages) {
        this.client = client;
        this.warnings = warnings;
        this.sessions = sessions;
        this.pages = pages;
    }

    /** What the page shows. */
    public record AccountView(Person person, boolean saved) {

        /** What stands in the field of the address: the one that was entered last. */
        public @Nullable String email() {
            return person.unprovenEmail() != null ? person.unprovenEmail() : person.email();
        }
    }

    @Get
    HttpResponse<?> show(Page page, Session session, @QueryValue @Nullable String saved) {
        return account(page, session, saved != null);
    }

    /** A link that was opened meanwhile has made an address known. */
    private MutableHttpResponse<?> account(Page page, Session session, boolean saved) {
        var person = client.person(session);
        var response = pages.show(page, "account", new AccountView(person, saved));
        boolean known = person.email() != null;
        return known == session.emailKnown()
                ? response
                : response.cookie(sessions.keep(session.withPreferences(session.language(), known)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(Page page, Session session, @Body Map<String, String> fields) {
        var form = new Submission("", fields)
                .blame(EMAIL, "preferences-invalid", "address-not-ascii", "address-links-exhausted");
        return form.answer(
                () -> saved(session, form), refused -> account(page.refusing(refused, PATH), session, false));
    }

    private HttpResponse<?> saved(Session session, Submission form) {
        var language = Language.ofTag(form.text(LANGUAGE)).orElse(session.language());
        String email = form.optional(EMAIL);
        form.check();
        client.prefer(session, language, email);
        warnings.changed(session);
        return Pages.go("/account?saved=1")
                .cookie(LanguageCookie.keep(language))
                .cookie(sessions.keep(session.withPreferences(language, session.emailKnown())));
    }

    @Post("/link")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> sendLinkAgain(Page page, Session session, @Body Map<String, String> fields) {
        var form = new Submission("link", fields);
        return form.answer(
                () -> {
                    client.sendLinkAgain(session);
                    return Pages.go("/account?saved=1");
                },
                refused -> account(page.refusing(refused, PATH), session, false));
    }
}
