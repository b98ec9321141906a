package fr.montour.gateway.staff.web;

import fr.montour.gateway.edge.session.Visitors;
import fr.montour.gateway.open.line.LineId;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;
import java.util.Optional;

/**
 * Shows no page of a line to staff of another site. What a page or the API then asks of a service is judged there again, by the sites in
 * the caller token.
 */
@ServerFilter("/staff/lines/**")
@Order(StaffTerritoryFilter.AFTER_SECURITY)
final class StaffTerritoryFilter {

    static final int AFTER_SECURITY = 39_500;

    StaffTerritoryFilter() {
        assert AFTER_SECURITY > ServerFilterPhase.SECURITY.order();
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        line(request)
                .ifPresent(line -> Visitors.session(request)
                        .ifPresent(session -> session.territory().require(line.siteId())));
    }

    private static Optional<LineId> line(HttpRequest<?> request) {
        return RouteAttributes.getRouteMatch(request)
                .map(RouteMatch::getVariableValues)
                .map(variables -> variables.get("lineId"))
                .map(id -> new LineId(id.toString()));
    }
}
