package fr.montour.platform.testing;

import io.micronaut.http.uri.UriTemplate;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A call that staff may make and people may not, read from the routes of a running service, so that a table of such calls can forget
 * none.
 *
 * @param template its path, with variables in braces
 */
public record StaffCall(String method, String template) {

    private static final String SECURED = "io.micronaut.security.annotation.Secured";
    private static final Set<String> STAFF = Set.of("agent", "supervisor");
    private static final Set<String> ADDED_BY_THE_FRAMEWORK = Set.of("HEAD", "OPTIONS");

    /** All of a service. */
    public static List<StaffCall> of(Router router) {
        return router.uriRoutes()
                .filter(StaffCall::isOfStaff)
                .filter(route -> !ADDED_BY_THE_FRAMEWORK.contains(route.getHttpMethodName()))
                .map(route -> new StaffCall(
                        route.getHttpMethodName(), route.getUriMatchTemplate().toPathString()))
                .distinct()
                .sorted(Comparator.comparing(StaffCall::template).thenComparing(StaffCall::method))
                .toList();
    }

    private static boolean isOfStaff(UriRouteInfo<?, ?> route) {
        // As Micronaut's own rule reads it: what stands at the method replaces what stands at its class.
        return route
                .getAnnotationMetadata()
                .getValue(SECURED, String[].class)
                .map(Arrays::asList)
                .orElse(List.of())
                .stream()
                .anyMatch(STAFF::contains);
    }

    /** Its path with these values for the variables. */
    public String path(Map<String, Object> values) {
        return UriTemplate.of(template).expand(values);
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
