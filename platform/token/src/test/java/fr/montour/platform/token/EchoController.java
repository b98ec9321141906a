package fr.montour.platform.token;

import fr.montour.platform.web.PlatformProblem;
import fr.montour.platform.web.ProblemException;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import java.util.Map;

/** A controller with one of each thing that can go wrong. */
@Controller("/echo")
@Requires(property = "test.echo")
@Secured({"applicant", "agent"})
@ExecuteOn(TaskExecutors.BLOCKING)
class EchoController {

    @Serdeable
    record Digit(@Max(10) int value) {}

    @Get("/caller")
    Map<String, Object> caller(Caller caller) {
        return Map.of("id", caller.id(), "roles", caller.roles());
    }

    @Get("/agents-only")
    @Secured("agent")
    String agentsOnly() {
        return "ok";
    }

    @Post("/number")
    Digit number(@Body @Valid Digit number) {
        return number;
    }

    @Get("/refusal")
    String refusal() {
        throw new ProblemException(PlatformProblem.FORBIDDEN, "Not on a Sunday.").with("day", "sunday");
    }

    @Get("/bug")
    Map<String, String> bug() {
        throw new IllegalStateException("password=hunter2");
    }
}
