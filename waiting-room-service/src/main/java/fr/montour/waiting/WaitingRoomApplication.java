package fr.montour.waiting;

import fr.montour.platform.app.MonTour;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;

/** Starts waiting-room-service. */
@OpenAPIDefinition(info = @Info(title = "waiting-room-service", version = "1", description = "Lines, places, calls"))
public final class WaitingRoomApplication {

    private WaitingRoomApplication() {}

    public static void main(String[] args) {
        MonTour.run(WaitingRoomApplication.class, args);
    }
}
