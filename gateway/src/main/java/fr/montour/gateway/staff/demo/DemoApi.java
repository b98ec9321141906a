package fr.montour.gateway.staff.demo;

import fr.montour.gateway.edge.service.Service;
import fr.montour.gateway.edge.service.ServiceClient;
import fr.montour.gateway.edge.service.ServiceRequest;
import fr.montour.gateway.edge.session.Roles;
import fr.montour.gateway.edge.session.Session;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;

/** Test people and the audit of the slots, only where {@code montour.demo.enabled}. */
@Tag(name = "demo")
@Controller("/api/v1/demo")
@Secured(Roles.SUPERVISOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "montour.demo.enabled", value = "true")
final class DemoApi {

    private final ServiceClient services;

    DemoApi(ServiceClient services) {
        this.services = services;
    }

    @Post("/people")
    @Operation(
            summary = "Makes test people in the simulated FranceConnect",
            description = "Only where montour.demo.enabled is set.")
    @Status(HttpStatus.CREATED)
    Map<?, ?> people(@Parameter(hidden = true) Session session, @Body Map<String, Object> order) {
        return services.answer(
                ServiceRequest.post(Service.IDENTITY, "demo-people")
                        .as(session.caller())
                        .body(order),
                Map.class);
    }

    @Get("/audit")
    @Operation(
            summary = "What is stored of a line's slots and bookings",
            description = "Only where montour.demo.enabled is set.")
    Map<?, ?> audit(@Parameter(hidden = true) Session session, @QueryValue String lineId) {
        return services.answer(
                ServiceRequest.get(Service.SLOT, "demo", "audit")
                        .as(session.caller())
                        .query("lineId", lineId),
                Map.class);
    }
}
