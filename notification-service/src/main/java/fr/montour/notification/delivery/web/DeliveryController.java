package fr.montour.notification.delivery.web;

import fr.montour.notification.delivery.Channel;
import fr.montour.notification.delivery.Deliveries;
import fr.montour.notification.delivery.DeliveryId;
import fr.montour.notification.delivery.NotificationRefusal;
import fr.montour.platform.result.Result;
import fr.montour.platform.token.Caller;
import fr.montour.platform.web.Results;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;

/** What staff who work for all sites may see of deliveries. */
@Controller("/deliveries")
@Secured("supervisor")
@ExecuteOn(TaskExecutors.BLOCKING)
class DeliveryController {

    private final Deliveries deliveries;

    DeliveryController(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Get("/{eventId}")
    @Operation(
            summary = "Where the e-mail about an event stands; neither its address nor its text",
            description = "Refused with delivery-unknown.")
    DeliveryView delivery(String eventId, @Parameter(hidden = true) Caller caller) {
        caller.territory().requireAll();
        var found = deliveries.find(new DeliveryId(eventId, Channel.EMAIL));
        return DeliveryView.of(Results.orThrow(Result.of(found, NotificationRefusal.DELIVERY_UNKNOWN)));
    }
}
