package fr.montour.e2e.journey;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.Ed25519Signer;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.gen.OctetKeyPairGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fr.montour.e2e.stack.TestStack;
import fr.montour.launcher.stack.Component;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** Admission tokens as the waiting-room makes them, and as it never would. */
record Tokens(OctetKeyPair key) {
    private static final Duration LIFE = Duration.ofMinutes(15);
    private static final Duration LONG_AGO = Duration.ofHours(1);

    /** Signed with the waiting-room's own key. */
    static Tokens genuine(TestStack stack) {
        try {
            return new Tokens(OctetKeyPair.parse(stack.signingKey(Component.WAITING_ROOM)));
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signed with another key that claims to be the waiting-room's. */
    Tokens forged() {
        try {
            return new Tokens(new OctetKeyPairGenerator(Curve.Ed25519)
                    .keyID(key.getKeyID())
                    .generate());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One that holds now. */
    String current(String personId, String line) {
        return issued(Instant.now(), personId, line);
    }

    /** One that held an hour ago. */
    String expired(String personId, String line) {
        return issued(Instant.now().minus(LONG_AGO), personId, line);
    }

    private String issued(Instant at, String personId, String line) {
        var claims = new JWTClaimsSet.Builder()
                .issuer("montour-waiting-room")
                .audience("montour-admission")
                .subject(personId)
                .jwtID("a_" + UUID.randomUUID().toString().replace("-", ""))
                .claim("line", line)
                .claim("number", 1)
                .issueTime(Date.from(at))
                .notBeforeTime(Date.from(at))
                .expirationTime(Date.from(at.plus(LIFE)))
                .build();
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.EdDSA)
                    .keyID(key.getKeyID())
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(new Ed25519Signer(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
