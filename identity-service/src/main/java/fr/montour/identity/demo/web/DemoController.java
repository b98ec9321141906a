package fr.montour.identity.demo.web;

import fr.montour.identity.config.DemoConfiguration;
import fr.montour.identity.demo.MakeDemoPeople;
import fr.montour.identity.model.IdentityRefusal;
import fr.montour.platform.token.Caller;
import fr.montour.platform.web.ProblemException;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;

/** HTTP for making up people, only where demonstrations are switched on. */
@Controller("/demo-people")
@Secured("supervisor")
@ExecuteOn(TaskExecutors.BLOCKING)
class DemoController {

    private final DemoConfiguration demo;
    private final MakeDemoPeople makePeople;

    DemoController(DemoConfiguration demo, MakeDemoPeople makePeople) {
        this.demo = demo;
        this.makePeople = makePeople;
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Operation(
            summary = "Makes up to 1,000 people in the simulated FranceConnect; repeatable",
            description = "The same prefix gives the same people again. Refused with demo-disabled.")
    DemoPeopleView make(@Valid @Body DemoPeopleRequest request, @Parameter(hidden = true) Caller caller) {
        caller.territory().requireAll();
        if (!demo.enabled()) {
            throw new ProblemException(IdentityRefusal.DEMO_DISABLED);
        }
        return DemoPeopleView.of(makePeople.make(request.prefix(), request.count()));
    }
}
