package fr.montour.gateway;

import fr.montour.platform.app.MonTour;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;

/** Entry point. */
@OpenAPIDefinition(info = @Info(title = "gateway", version = "1", description = "Public API of Mon Tour"))
public final class GatewayApplication {

    private GatewayApplication() {}

    /** Starts the gateway. */
    public static void main(String[] args) {
        MonTour.run(GatewayApplication.class, args);
    }
}
