package fr.montour.waiting.place.web;

import fr.montour.platform.batch.Batcher;
import fr.montour.platform.web.Correlation;
import fr.montour.platform.web.Problem;
import fr.montour.platform.web.ProblemException;
import fr.montour.waiting.line.PersonId;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.web.PathIds;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What many people ask for at the same moment, in one request of a gateway, which has checked who they are. Each item has its own
 * outcome, and asking for the same again is as harmless as one by one.
 */
@Controller
@Secured("gateway")
@ExecuteOn(TaskExecutors.BLOCKING)
class BatchController {

    private static final int MOST = 1_000;

    private final PlaceAnswers answers;
    private final ExecutorService workers;

    BatchController(PlaceAnswers answers, @Named(TaskExecutors.BLOCKING) ExecutorService workers) {
        this.answers = answers;
        this.workers = workers;
    }

    /**
     * One person and one line.
     *
     * @param helper who asks for the person, if it is not themselves
     * @param correlationId of that person's request
     */
    @Serdeable
    record Item(
            String lineId,
            String personId,
            @Nullable String helper,
            @Nullable String correlationId) {}

    /** The items. */
    @Serdeable
    record Items(@NotEmpty @Size(max = MOST) List<@Valid Item> items) {}

    /**
     * Outcome of one item.
     *
     * @param status HTTP status code it would have had alone
     * @param body of a success
     * @param problem of a refusal
     */
    @Serdeable
    record Outcome<T>(
            int status, @Nullable T body, @Nullable Problem problem) {}

    @Post("/joins")
    @Operation(summary = "Takes a place for each item; outcomes in the order of the items")
    List<Outcome<PlaceView>> joins(@Body @Valid Items items) {
        return each(items, (id, item) -> answers.join(id));
    }

    @Post("/claims")
    @Operation(summary = "Claims the turn of each item; outcomes in the order of the items")
    List<Outcome<ClaimView>> claims(@Body @Valid Items items) {
        return each(items, (id, item) -> HttpResponse.ok(answers.claim(id, item.helper())));
    }

    private <T> List<Outcome<T>> each(Items items, BiFunction<PlaceId, Item, HttpResponse<T>> one) {
        List<CompletableFuture<Outcome<T>>> outcomes = items.items().stream()
                .map(item -> CompletableFuture.supplyAsync(
                        () -> Correlation.under(item.correlationId(), () -> outcome(item, one)), workers))
                .toList();
        return outcomes.stream().map(Batcher::await).toList();
    }

    private static <T> Outcome<T> outcome(Item item, BiFunction<PlaceId, Item, HttpResponse<T>> one) {
        try {
            var id = new PlaceId(PathIds.line(item.lineId()), new PersonId(item.personId()));
            HttpResponse<T> response = one.apply(id, item);
            return new Outcome<>(response.code(), response.body(), null);
        } catch (ProblemException e) {
            return new Outcome<>(e.type().status(), null, e.problem());
        }
    }
}
