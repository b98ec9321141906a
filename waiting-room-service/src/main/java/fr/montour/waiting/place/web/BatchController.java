package fr.montour.waiting.place.web;

import fr.montour.platform.result.Result;
import fr.montour.platform.result.Result.Done;
import fr.montour.platform.result.Result.Refused;
import fr.montour.platform.web.Problem;
import fr.montour.platform.web.ProblemException;
import fr.montour.platform.web.Results;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.place.JoinLine.Joined;
import fr.montour.waiting.place.PlaceId;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What many people ask for at the same moment, in one request of a gateway, which has checked who they are. Each item has its own
 * outcome, and asking for the same again is as harmless as one by one.
 */
@Controller
@Secured("gateway")
@ExecuteOn(TaskExecutors.BLOCKING)
class BatchController {

    /** Fits into the largest request body, 64 KiB, when an item takes at most 131 bytes; gateways send half as many. */
    private static final int MOST = 500;

    private final PlaceResponses responses;

    BatchController(PlaceResponses responses) {
        this.responses = responses;
    }

    /**
     * One person and one line.
     *
     * @param helper who asks for the person, if it is not themselves
     */
    @Serdeable
    record Item(String lineId, String personId, @Nullable String helper) {

        Result<PlaceId> placeId() {
            return LineId.named(lineId).map(line -> new PlaceId(line, new PersonId(personId)));
        }
    }

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
    @Operation(
            summary = "Takes a place for each item; results in the order of the items",
            description = "At most 500 items, each as if asked alone (ADR 0010). Refused per item with line-unknown, "
                    + "line-closed.")
    List<Outcome<PlaceView>> joins(@Body @Valid Items items) {
        Set<PlaceId> told = new HashSet<>();
        return forEach(
                items,
                responses::joinAll,
                (id, result) -> outcome(responses.joined(told.add(id) ? result : result.map(Joined::again))));
    }

    @Post("/claims")
    @Operation(
            summary = "Claims the admission of each item; results in the order of the items",
            description = "At most 500 items, each as if asked alone (ADR 0010). Refused per item with place-unknown, "
                    + "not-called, call-missed.")
    List<Outcome<ClaimView>> claims(@Body @Valid Items items) {
        Map<PlaceId, PersonId> helpers = new HashMap<>();
        for (Item item : items.items()) {
            String helper = item.helper();
            if (helper != null && item.placeId() instanceof Done<PlaceId>(var id)) {
                helpers.putIfAbsent(id, new PersonId(helper));
            }
        }
        return forEach(
                items,
                ids -> responses.claimAll(ids, helpers),
                (id, result) -> outcome(responses.claimed(result).map(HttpResponse::ok)));
    }

    /** All items that name a line go to the domain together; each is answered by its own result. */
    private static <R, T> List<Outcome<T>> forEach(
            Items items, Function<List<PlaceId>, Map<PlaceId, R>> all, BiFunction<PlaceId, R, Outcome<T>> answer) {
        List<Result<PlaceId>> asked = items.items().stream().map(Item::placeId).toList();
        List<PlaceId> ids = new ArrayList<>();
        asked.forEach(id -> id.map(ids::add));
        Map<PlaceId, R> results = all.apply(ids);
        return asked.stream()
                .map(named -> switch (named) {
                    case Done<PlaceId>(var id) -> answer.apply(id, Objects.requireNonNull(results.get(id)));
                    case Refused<PlaceId> refused -> BatchController.<T>outcome(refused.of());
                })
                .toList();
    }

    private static <T> Outcome<T> outcome(Result<HttpResponse<T>> result) {
        return switch (result) {
            case Done<HttpResponse<T>>(var response) -> new Outcome<>(response.code(), response.body(), null);
            case Refused<HttpResponse<T>> refused -> {
                ProblemException problem = Results.problem(refused);
                yield new Outcome<>(problem.type().status(), null, problem.problem());
            }
        };
    }
}
