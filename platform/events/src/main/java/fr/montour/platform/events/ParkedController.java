package fr.montour.platform.events;

import fr.montour.platform.token.Caller;
import fr.montour.platform.web.ProblemException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What staff who work for all sites see of the parking queue of this service. */
@Controller("/internal/parked")
@Secured("supervisor")
@ExecuteOn(TaskExecutors.BLOCKING)
class ParkedController {

    private static final Logger LOG = LoggerFactory.getLogger(ParkedController.class);

    private final Parking parking;

    ParkedController(Parking parking) {
        this.parking = parking;
    }

    @Get
    @Operation(
            summary = "Events that could not be handled, the first ones",
            description = "Their data is left out: it may be personal. Refused with broker-unavailable.")
    List<ParkedEvent> parked(
            @QueryValue(defaultValue = "100") @Min(1) @Max(1000) int limit, @Parameter(hidden = true) Caller caller) {
        caller.territory().requireAll();
        try {
            return parking.list(limit);
        } catch (IOException | TimeoutException e) {
            throw away(e);
        }
    }

    @Post("/{eventId}/replay")
    @Operation(
            summary = "Handles one of them again",
            description = "Refused with event-not-parked, broker-unavailable.")
    @ApiResponse(responseCode = "202", description = "it is in the queue again")
    HttpResponse<?> replay(String eventId, @Parameter(hidden = true) Caller caller) {
        caller.territory().requireAll();
        try {
            if (!parking.replay(eventId)) {
                throw new ProblemException(EventsProblem.EVENT_NOT_PARKED);
            }
        } catch (IOException | TimeoutException e) {
            throw away(e);
        }
        LOG.info("Event {} replayed by {}", eventId, caller.id());
        return HttpResponse.accepted();
    }

    private static ProblemException away(Exception e) {
        LOG.warn("The parking queue cannot be reached: {}", e.toString());
        return new ProblemException(EventsProblem.BROKER_UNAVAILABLE);
    }
}
