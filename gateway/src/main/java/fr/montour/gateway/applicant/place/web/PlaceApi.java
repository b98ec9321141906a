package fr.montour.gateway.applicant.place.web;

import fr.montour.gateway.applicant.place.DrawProof;
import fr.montour.gateway.applicant.place.PlaceClient;
import fr.montour.gateway.applicant.place.PlaceCookies;
import fr.montour.gateway.edge.session.Roles;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.line.LineId;
import fr.montour.gateway.open.line.Place;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** A person's place as JSON. */
@Tag(name = "place")
@Controller("/api/v1")
@Secured(Roles.APPLICANT)
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.ALL)
final class PlaceApi {

    private final PlaceClient places;
    private final PlaceCookies cookies;

    PlaceApi(PlaceClient places, PlaceCookies cookies) {
        this.places = places;
        this.cookies = cookies;
    }

    @Get("/places")
    @Operation(summary = "All places of the person")
    List<Place> all(@Parameter(hidden = true) Session session) {
        return places.places(session);
    }

    @Get("/lines/{lineId}/place")
    @Operation(summary = "The person's place; renews the place cookie", description = "Refused with place-unknown.")
    HttpResponse<Place> place(HttpRequest<?> request, @Parameter(hidden = true) Session session, LineId lineId) {
        Place place = places.place(session, lineId);
        var response = HttpResponse.ok(place);
        return place.live() ? response.cookies(cookies.keep(request, session, place)) : response;
    }

    @Get("/lines/{lineId}/place/draw-proof")
    @Operation(summary = "Shows the person that their registration took part")
    DrawProof drawProof(@Parameter(hidden = true) Session session, LineId lineId) {
        return places.drawProof(session, lineId);
    }

    @Delete("/lines/{lineId}/place")
    @Operation(
            summary = "Gives the place up at once and for good",
            description = "Asks nothing back: that is for the client to do.")
    @ApiResponse(responseCode = "204", description = "the place has ended")
    HttpResponse<?> leave(@Parameter(hidden = true) Session session, LineId lineId) {
        places.leave(session, lineId);
        return HttpResponse.noContent().cookie(PlaceCookies.forget(lineId));
    }
}
