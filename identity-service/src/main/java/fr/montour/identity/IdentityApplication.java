package fr.montour.identity;

import fr.montour.platform.app.MonTour;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;

/** Starts the service. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "identity-service",
                        version = "1",
                        description =
                                "Who a person is: logins, civil identity, preferences, blocking, identity statements."))
public final class IdentityApplication {

    private IdentityApplication() {}

    /** Entry point of the process. */
    public static void main(String[] args) {
        MonTour.run(IdentityApplication.class, args);
    }
}
