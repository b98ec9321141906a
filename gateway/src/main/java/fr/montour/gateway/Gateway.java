package fr.montour.gateway;

import fr.montour.platform.app.MonTour;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;

/** Entry point. */
@OpenAPIDefinition(info = @Info(title = "Mon Tour, public API", version = "v1"))
public final class Gateway {

    private Gateway() {}

    /** Starts the gateway. */
    public static void main(String[] args) {
        MonTour.run(Gateway.class, args);
    }
}
