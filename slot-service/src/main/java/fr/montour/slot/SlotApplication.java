package fr.montour.slot;

import fr.montour.platform.app.MonTour;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;

/** Starts slot-service. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "slot-service",
                        version = "1",
                        description = "Sites, procedures, releases, slots, holds and bookings of Mon Tour"))
public final class SlotApplication {

    private SlotApplication() {}

    /** Command line: Micronaut's {@code -name=value} settings. */
    public static void main(String[] args) {
        MonTour.run(SlotApplication.class, args);
    }
}
