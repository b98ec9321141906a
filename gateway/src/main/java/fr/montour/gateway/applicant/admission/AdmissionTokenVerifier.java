package fr.montour.gateway.applicant.admission;

import fr.montour.gateway.edge.cookie.CookieSeal;
import fr.montour.gateway.edge.cookie.HostCookies;
import fr.montour.gateway.edge.problem.GatewayProblem;
import fr.montour.gateway.edge.service.ServiceClient;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.line.LineId;
import fr.montour.platform.token.InvalidTokenException;
import fr.montour.platform.token.KeysUnavailableException;
import fr.montour.platform.token.TokenVerifier;
import fr.montour.platform.token.TokenVerifiers;
import fr.montour.platform.web.ProblemException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Turns away at the door whoever has no admission, a foreign or an expired one; slot-service checks again and spends it.
 */
@Singleton
public class AdmissionTokenVerifier {

    /** Header in which API clients show the token. */
    public static final String HEADER = "Montour-Admission";

    private final TokenVerifier verifier;
    private final CookieSeal seal;

    AdmissionTokenVerifier(TokenVerifiers verifiers, CookieSeal seal) {
        this.verifier = verifiers.verifier("montour-waiting-room", "montour-admission");
        this.seal = seal;
    }

    /**
     * The token shown in the header or kept in the line's cookie.
     *
     * @throws ProblemException {@code admission-required}, {@code admission-invalid}, {@code admission-foreign}
     */
    @SuppressWarnings("JavaUtilDate") // Nimbus speaks java.util.Date
    public AdmissionCookie require(HttpRequest<?> request, Session session, LineId line) {
        String token = shown(request, line);
        if (token == null) {
            throw new ProblemException(GatewayProblem.ADMISSION_REQUIRED);
        }
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
        } catch (KeysUnavailableException e) {
            throw ServiceClient.unavailable();
        }
    }

    private @Nullable String shown(HttpRequest<?> request, LineId line) {
        String header = request.getHeaders().get(HEADER);
        if (header != null) {
            return header;
        }
        Cookie cookie = request.getCookies().get(HostCookies.PREFIX + AdmissionCookie.cookieName(line));
        if (cookie == null) {
            return null;
        }
        AdmissionCookie admission = seal.open(AdmissionCookie.PURPOSE, cookie.getValue());
        return admission == null ? null : admission.token();
    }
}
