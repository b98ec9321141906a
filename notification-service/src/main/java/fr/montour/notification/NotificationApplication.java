package fr.montour.notification;

import fr.montour.platform.app.MonTour;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;

/** Starts the service. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Mon Tour notification-service",
                        version = "1",
                        description = "Tells people what happened to their place and their booking."))
public final class NotificationApplication {

    private NotificationApplication() {}

    public static void main(String[] args) {
        MonTour.run(NotificationApplication.class, args);
    }
}
