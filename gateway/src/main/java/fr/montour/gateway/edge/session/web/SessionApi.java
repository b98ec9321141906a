package fr.montour.gateway.edge.session.web;

import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.edge.session.Visitors;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is logged in, and the token that changes need. */
@Tag(name = "session")
@Controller("/api/v1/session")
@Secured(SecurityRule.IS_ANONYMOUS)
class SessionApi {

    /**
     * The visitor.
     *
     * @param csrfToken for the header X-CSRF-Token; empty when nobody is logged in
     */
    @Serdeable
    record SessionView(
            boolean signedIn,
            @Nullable String personId,
            @Nullable String kind,
            Set<String> roles,
            String csrfToken,
            String locale) {}

    @Get
    @Operation(summary = "Who is logged in, and the CSRF token for changes")
    SessionView session(HttpRequest<?> request) {
        Session session = Visitors.session(request).orElse(null);
        String locale = Visitors.language(request).tag();
        if (session == null) {
            return new SessionView(false, null, null, Set.of(), "", locale);
        }
        return new SessionView(
                true,
                session.personId(),
                kind(session.audience()),
                session.caller().roles(),
                session.csrfToken(),
                locale);
    }

    private static String kind(Audience audience) {
        return switch (audience) {
            case APPLICANTS -> "APPLICANT";
            case STAFF -> "AGENT";
            case PARTNERS -> "PARTNER";
        };
    }
}
