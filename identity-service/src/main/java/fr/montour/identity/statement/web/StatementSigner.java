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

/** Signs who somebody is at this moment, for a booking to freeze. Made at start-up: without a key the service is no use. */
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

    /** Fresh claims about the person, valid for a minute. */
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
