package fr.montour.waiting.place.web;

import fr.montour.platform.audit.AuditTrail;
import fr.montour.platform.audit.AuditTrail.Ending;
import fr.montour.platform.result.Result;
import fr.montour.platform.result.Result.Done;
import fr.montour.platform.result.Result.Refused;
import fr.montour.platform.token.Caller;
import fr.montour.platform.web.Results;
import fr.montour.waiting.audit.AuditAction;
import fr.montour.waiting.line.Line;
import fr.montour.waiting.line.LineCache;
import fr.montour.waiting.model.WaitingRefusal;
import fr.montour.waiting.place.FindPlace;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.Removal;
import fr.montour.waiting.place.RemovePlace;
import fr.montour.waiting.place.RemovePlace.Taken;
import fr.montour.waiting.web.StaffLine;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.util.Map;

/** Other people's places, for staff, and for the gateway that checks a proof: by the number on a person's screen or by person id. */
@Controller("/lines/{lineId}/places/{place}")
@Secured("agent")
@ExecuteOn(TaskExecutors.BLOCKING)
class StaffPlaceController {

    private final FindPlace find;
    private final RemovePlace remove;
    private final LineCache cache;
    private final PlaceViews views;
    private final AuditTrail auditTrail;

    StaffPlaceController(FindPlace find, RemovePlace remove, LineCache cache, PlaceViews views, AuditTrail auditTrail) {
        this.find = find;
        this.remove = remove;
        this.cache = cache;
        this.views = views;
        this.auditTrail = auditTrail;
    }

    @Get
    @Operation(
            summary = "The place with a number, or of a person",
            description = "Refused with line-unknown, place-not-found.")
    @Secured({"agent", "gateway"})
    StaffPlaceView one(String lineId, String place, @Parameter(hidden = true) Caller caller) {
        Line line = Results.orThrow(cache.named(StaffLine.of(lineId, caller).value()));
        return view(found(line, place));
    }

    @Post("/remove")
    @Operation(
            summary = "Takes a place away; asked again, changes nothing",
            description = "The person is told the reason and may join again, at the end. Refused with line-unknown, "
                    + "place-not-found, place-ended.")
    StaffPlaceView remove(
            String lineId, String place, @Valid @Body RemovalRequest request, @Parameter(hidden = true) Caller caller) {
        Line line = Results.orThrow(cache.named(StaffLine.of(lineId, caller).value()));
        Place found = found(line, place);
        Removal removal = request.removal();
        var intent = new AuditTrail.Intent(
                StaffLine.actor(caller),
                line.id().value(),
                AuditAction.REMOVE_PLACE,
                Map.of("reason", removal.reason().name()),
                facts(found),
                removal.message());
        Taken taken = Results.orThrow(auditTrail.act(
                intent,
                () -> remove.remove(found.id(), found.number(), line.name(), removal),
                result -> switch (result) {
                    case Done<Taken>(var done) -> Ending.succeeded(done.now(), facts(done.place()));
                    case Refused<Taken> refused ->
                        Ending.refused(find.find(line, place)
                                .map(StaffPlaceController::facts)
                                .orElse(Map.of()));
                }));
        return view(taken.place());
    }

    private static Map<String, String> facts(Place place) {
        return Map.of(
                "person",
                place.id().person().value(),
                "number",
                String.valueOf(place.number()),
                "state",
                PlaceView.state(place));
    }

    private Place found(Line line, String place) {
        return Results.orThrow(Result.of(find.find(line, place), WaitingRefusal.PLACE_NOT_FOUND));
    }

    private StaffPlaceView view(Place place) {
        return new StaffPlaceView(place.id().person().value(), views.of(place));
    }
}
