package fr.montour.identity.login.web;

import fr.montour.identity.login.IdTokens;
import fr.montour.identity.login.RecordLogin;
import fr.montour.identity.model.Realm;
import fr.montour.identity.person.Language;
import fr.montour.platform.result.Result;
import fr.montour.platform.web.Results;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** HTTP for the gateway, which reports logins. */
@Controller("/logins")
@Secured("gateway")
@ExecuteOn(TaskExecutors.BLOCKING)
class LoginController {

    private static final Logger LOG = LoggerFactory.getLogger(LoginController.class);

    private final RecordLogin logins;

    LoginController(RecordLogin logins) {
        this.logins = logins;
    }

    @Post
    @Operation(
            summary = "Tells of a login; repeatable",
            description = "Verifies the ID token itself, reads the pivot identity through Keycloak's admin API, "
                    + "registers the person at the first login and refreshes their civil identity at later ones. "
                    + "Refused with login-invalid, assurance-too-low, person-blocked, keycloak-unavailable.")
    LoginView logIn(@Valid @Body LoginRequest request) {
        var realm =
                Results.orThrow(Realm.named(request.realm()).map(Result::done).orElseGet(IdTokens::invalid));
        var language =
                Optional.ofNullable(request.locale()).flatMap(Language::of).orElse(Language.FR);
        var login = Results.orThrow(logins.record(realm, request.idToken(), language));
        LOG.info("login of person {} through realm {}", login.person().id(), realm.slug());
        return LoginView.of(login);
    }
}
