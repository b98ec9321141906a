package fr.montour.waiting.place.web;

import fr.montour.platform.web.PlatformProblem;
import fr.montour.platform.web.ProblemException;
import fr.montour.waiting.place.ChangedPlaces;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;

/** Tells the gateways of which places they know something that does not hold any more. */
@Controller("/changed-places")
@Secured("gateway")
@ExecuteOn(TaskExecutors.BLOCKING)
class ChangedPlacesController {

    private static final int MOST = 2_000;

    private final ChangedPlaces changed;
    private final InstantSource clock;

    ChangedPlacesController(ChangedPlaces changed, InstantSource clock) {
        this.changed = changed;
        this.clock = clock;
    }

    @Get
    @Operation(
            summary = "Places that ended, or were called again, while their person waited",
            description =
                    "Those from that moment on, in order of time, 2,000 at most; more says whether there are later "
                            + "ones. at is when they were read. Kept for 25 hours. A place may be listed before it has changed, or "
                            + "without having changed at all.")
    ChangedPlacesView since(@QueryValue String since) {
        Instant at = clock.instant();
        return ChangedPlacesView.of(at, changed.since(instant(since), MOST), MOST);
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST, "since is not an instant");
        }
    }
}
