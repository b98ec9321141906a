package fr.montour.gateway.applicant.admission;

import fr.montour.gateway.edge.problem.GatewayProblem;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.line.LineId;
import fr.montour.platform.token.InvalidTokenException;
import fr.montour.platform.token.TokenVerifier;
import fr.montour.platform.token.TokenVerifiers;
import fr.montour.platform.web.ProblemException;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Checks the admission token that a request shows: signed by the waiting-room, not expired, for this person and this line. slot-service
 * checks it again and uses it up.
 */
@Singleton
public class AdmissionTokenVerifier {

    /** Header in which API clients show the token. */
    public static final String HEADER = "Montour-Admission";

    private final TokenVerifier verifier;
    private final AdmissionCookies cookies;

    AdmissionTokenVerifier(TokenVerifiers verifiers, AdmissionCookies cookies) {
        this.verifier = verifiers.verifier("montour-waiting-room", "montour-admission");
        this.cookies = cookies;
    }

    /**
     * The token shown in the header or kept in the line's cookie.
     *
     * @throws ProblemException {@code admission-required}, {@code admission-invalid}, {@code admission-foreign}
     * @throws fr.montour.platform.token.KeysUnavailableException when the waiting-room's keys cannot be fetched
     */
    @SuppressWarnings("JavaUtilDate") // Nimbus speaks java.util.Date
    public AdmissionCookie require(HttpRequest<?> request, Session session, LineId line) {
        String token = shown(request, line).orElseThrow(() -> new ProblemException(GatewayProblem.ADMISSION_REQUIRED));
        try {
            var claims = verifier.verify(token);
            boolean theirs = session.personId().equals(claims.getSubject())
                    && line.value().equals(claims.getClaim("line"));
            if (!theirs) {
                throw new ProblemException(GatewayProblem.ADMISSION_FOREIGN);
            }
            return new AdmissionCookie(
                    line.value(), token, claims.getExpirationTime().toInstant());
        } catch (InvalidTokenException e) {
            throw new ProblemException(GatewayProblem.ADMISSION_INVALID)
                    .with("reason", e.reason().name());
        }
    }

    private Optional<String> shown(HttpRequest<?> request, LineId line) {
        return Optional.ofNullable(request.getHeaders().get(HEADER))
                .or(() -> cookies.find(request, line).map(AdmissionCookie::token));
    }
}
