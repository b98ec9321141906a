package fr.montour.waiting.place.web;

import fr.montour.platform.web.Problem;
import fr.montour.platform.web.ProblemException;
import fr.montour.waiting.model.PersonId;
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
import java.util.function.Supplier;
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

    private final PlaceResponses answers;

    BatchController(PlaceResponses answers) {
        this.answers = answers;
    }

    /**
     * One person and one line.
     *
     * @param helper who asks for the person, if it is not themselves
     */
    @Serdeable
    record Item(String lineId, String personId, @Nullable String helper) {

        PlaceId placeId() {
            return new PlaceId(PathIds.line(lineId), new PersonId(personId));
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
        return each(
                items, answers::joinAll, (id, outcome) -> answers.joined(id, told.add(id) ? outcome : outcome.again()));
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
            if (helper != null) {
                outcome(() -> HttpResponse.ok(helpers.putIfAbsent(item.placeId(), new PersonId(helper))));
            }
        }
        return each(
                items,
                ids -> answers.claimAll(ids, helpers),
                (id, outcome) -> HttpResponse.ok(answers.claimed(outcome)));
    }

    private static <O, T> List<Outcome<T>> each(
            Items items, Function<List<PlaceId>, Map<PlaceId, O>> all, BiFunction<PlaceId, O, HttpResponse<T>> answer) {
        List<PlaceId> ids = new ArrayList<>();
        items.items().forEach(item -> outcome(() -> HttpResponse.ok(ids.add(item.placeId()))));
        Map<PlaceId, O> outcomes = all.apply(ids);
        return items.items().stream()
                .map(item -> outcome(() -> {
                    PlaceId id = item.placeId();
                    return answer.apply(id, Objects.requireNonNull(outcomes.get(id)));
                }))
                .toList();
    }

    private static <T> Outcome<T> outcome(Supplier<HttpResponse<T>> answer) {
        try {
            HttpResponse<T> response = answer.get();
            return new Outcome<>(response.code(), response.body(), null);
        } catch (ProblemException e) {
            return new Outcome<>(e.type().status(), null, e.problem());
        }
    }
}
