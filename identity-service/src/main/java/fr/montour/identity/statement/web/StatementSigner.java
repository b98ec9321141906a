package fr.montour.identity.statement.web;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.montour.identity.civil.CivilIdentity;
import fr.montour.identity.person.Profile;
import fr.montour.platform.token.TokenSigner;
import io.micronaut.context.annotation.Context;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;

/**
 * Signs identity statements, which slot-service stores with a booking. Made at start-up, so that a service without a
 * key does not start.
 */
@Context
public class StatementSigner {

    static final String ISSUER = "montour-identity";
    static final String AUDIENCE = "slot-service";
    static final Duration LIFE = Duration.ofSeconds(60);

    private final TokenSigner signer;
    private final InstantSource clock;

    StatementSigner(TokenSigner signer, InstantSource clock) {
        this.signer = signer;
        this.clock = clock;
    }

    /** A statement about the person: an EdDSA JWT for slot-service, valid for 60 s. */
    @SuppressWarnings("JavaUtilDate") // Nimbus speaks java.util.Date
    String sign(Profile person) {
        Instant now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(person.id().value())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .claim("givenName", person.identity().givenName())
                .claim("familyName", person.identity().familyName())
                .claim("locale", person.contact().language().code());
        if (person.assurance() != null) {
            claims.claim("assurance", person.assurance().code());
        }
        if (person.identity() instanceof CivilIdentity civil) {
            claims.claim("birthDate", civil.birthDate().date().toString());
        }
        return signer.sign(claims.build());
    }
}
