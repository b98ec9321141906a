package fr.montour.benchmarks.load;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.montour.gateway.applicant.place.PlaceCookie;
import fr.montour.gateway.edge.cookie.CookieSeal;
import fr.montour.gateway.edge.cookie.HostCookies;
import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.line.LineId;
import fr.montour.launcher.stack.Secrets;
import fr.montour.platform.token.Caller;
import fr.montour.platform.token.Territory;
import fr.montour.platform.token.TokenSigner;
import fr.montour.platform.words.Language;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Set;

/**
 * Makes sessions and tokens with the keys of a development stack, so that Keycloak is not what is measured. Whoever holds these keys is the
 * gateway; that is why they are generated per stack and readable by their owner only.
 */
public final class DevelopmentKeys implements AutoCloseable {

    /** What changes of these sessions must show. */
    public static final String CSRF = "load";

    private static final Duration LIFETIME = Duration.ofHours(1);

    private final ApplicationContext gateway;
    private final CookieSeal seal;
    private final TokenSigner gatewayKey;
    private final TokenSigner waitingRoomKey;
    private final TokenSigner identityKey;

    /** With the keys of that stack. */
    public DevelopmentKeys(Secrets secrets) {
        gateway = ApplicationContext.run(Map.of(
                "montour.gateway.cookie-keys",
                secrets.get("MONTOUR_COOKIE_KEYS"),
                "montour.gateway.public-url",
                "http://localhost:8080",
                "montour.gateway.board-refresh",
                "1d",
                "montour.signing-key",
                secrets.get("MONTOUR_GATEWAY_SIGNING_KEY")));
        seal = gateway.getBean(CookieSeal.class);
        gatewayKey = new TokenSigner(secrets.get("MONTOUR_GATEWAY_SIGNING_KEY"));
        waitingRoomKey = new TokenSigner(secrets.get("MONTOUR_WAITING_ROOM_SIGNING_KEY"));
        identityKey = new TokenSigner(secrets.get("MONTOUR_IDENTITY_SIGNING_KEY"));
    }

    /** Value of the {@code Cookie} header of a person who is logged in. */
    public String session(String personId) {
        var session = new Session(
                "s_" + personId,
                Audience.APPLICANTS,
                personId,
                Set.of("applicant"),
                null,
                null,
                "eidas1",
                "Load",
                Language.FRENCH,
                true,
                CSRF,
                0,
                expiry());
        return HostCookies.PREFIX + Session.COOKIE + "=" + seal.seal(Session.PURPOSE, session);
    }

    /** The same with a place in a line. */
    public String place(String personId, String line, long number) {
        var cookie = new PlaceCookie(line, number, personId, null, Instant.now(), expiry());
        return session(personId) + "; " + HostCookies.PREFIX + PlaceCookie.cookieName(new LineId(line)) + "="
                + seal.seal(PlaceCookie.PURPOSE, cookie);
    }

    /** Value of the {@code Authorization} header of a call that the gateway makes. */
    public String caller(String personId, String service, String role) {
        var territory = role.equals("applicant") ? Territory.NONE : Territory.EVERYWHERE;
        var claims =
                new Caller(personId, Set.of(role), null, "eidas1").at(territory).toClaims();
        return "Bearer " + sign(gatewayKey, "montour-gateway", service, claims);
    }

    /** An admission that was never called for. */
    public String admission(String personId, String line, long number) {
        var claims = new JWTClaimsSet.Builder()
                .subject(personId)
                .jwtID("a_" + personId)
                .claim("line", line)
                .claim("number", number);
        return sign(waitingRoomKey, "montour-waiting-room", "montour-admission", claims);
    }

    /** A civil identity for a booking. */
    public String statement(String personId) {
        var claims = new JWTClaimsSet.Builder()
                .subject(personId)
                .claim("givenName", "Load")
                .claim("familyName", "Test")
                .claim("birthDate", "1990-01-01")
                .claim("assurance", "eidas1")
                .claim("locale", "fr");
        return sign(identityKey, "montour-identity", "slot-service", claims);
    }

    private static String sign(TokenSigner key, String issuer, String audience, JWTClaimsSet.Builder claims) {
        Instant now = Instant.now();
        return key.sign(claims.issuer(issuer)
                .audience(audience)
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)))
                .build());
    }

    private static Instant expiry() {
        return Instant.now().plus(LIFETIME);
    }

    @Override
    public void close() {
        gateway.close();
    }
}
