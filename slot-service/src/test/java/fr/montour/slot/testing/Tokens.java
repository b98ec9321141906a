package fr.montour.slot.testing;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.montour.platform.testing.TestTokens;
import fr.montour.platform.token.Caller;
import fr.montour.platform.token.Territory;
import fr.montour.slot.model.LineId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Set;

/** Tokens by the clock of the test. */
public record Tokens(InstantSource clock) {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** What the gateway says of the person. */
    public String caller(String person, String... roles) {
        return caller(new Caller(person, Set.of(roles), null, null).at(Territory.EVERYWHERE));
    }

    /** What the gateway says of an agent of one site. */
    public String agentOf(String site) {
        return caller(new Caller("p_agent", Set.of("supervisor"), site, null).at(new Territory(Set.of(site))));
    }

    private String caller(Caller caller) {
        var claims = caller.toClaims();
        return TestTokens.sign(TestTokens.GATEWAY, timed(claims, TestTokens.GATEWAY, "slot-service", MINUTE));
    }

    /** What the waiting room gives to a person who claims. */
    public String admission(String person, LineId line) {
        return TestTokens.sign(TestTokens.WAITING_ROOM, admissionClaims(person, line, Duration.ofMinutes(15)));
    }

    /** As {@link #admission}, with an id of the test's choice. */
    public String admission(String person, LineId line, String jti) {
        var claims = new JWTClaimsSet.Builder(admissionClaims(person, line, Duration.ofMinutes(15))).jwtID(jti);
        return TestTokens.sign(TestTokens.WAITING_ROOM, claims.build());
    }

    /** As {@link #admission}, made by somebody else. */
    public String forgedAdmission(String person, LineId line) {
        return TestTokens.forge(TestTokens.WAITING_ROOM, admissionClaims(person, line, Duration.ofMinutes(15)));
    }

    /** As {@link #admission}, over since a minute. */
    public String expiredAdmission(String person, LineId line) {
        return TestTokens.sign(TestTokens.WAITING_ROOM, admissionClaims(person, line, MINUTE.negated()));
    }

    private JWTClaimsSet admissionClaims(String person, LineId line, Duration life) {
        var claims = new JWTClaimsSet.Builder()
                .subject(person)
                .jwtID(TestDomain.fresh("a_"))
                .claim("line", line.toString())
                .claim("number", 42L)
                .notBeforeTime(Date.from(clock.instant().minusSeconds(120)));
        return timed(claims, TestTokens.WAITING_ROOM, "montour-admission", life);
    }

    /** What identity-service states about the person. */
    public String statement(String person) {
        return statement(person, MINUTE);
    }

    /** As {@link #statement(String)}, living so long. */
    public String statement(String person, Duration life) {
        var claims = new JWTClaimsSet.Builder()
                .subject(person)
                .claim("givenName", "Claire")
                .claim("familyName", "Dupont")
                .claim("birthDate", "1988-04-12")
                .claim("assurance", "eidas1")
                .claim("locale", "fr");
        return TestTokens.sign(TestTokens.IDENTITY, timed(claims, TestTokens.IDENTITY, "slot-service", life));
    }

    private JWTClaimsSet timed(JWTClaimsSet.Builder claims, String issuer, String audience, Duration life) {
        Instant now = clock.instant();
        return claims.issuer(issuer)
                .audience(audience)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(life)))
                .build();
    }
}
