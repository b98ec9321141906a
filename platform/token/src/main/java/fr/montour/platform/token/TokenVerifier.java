package fr.montour.platform.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.Ed25519Verifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fr.montour.platform.token.InvalidTokenException.Reason;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Verifies the EdDSA tokens of one issuer for one audience, offline but for the issuer's cached keys. */
public final class TokenVerifier {

    /** Clocks of two machines may differ by this much. */
    private static final Duration SKEW = Duration.ofSeconds(5);

    private final JWKSource<SecurityContext> keys;
    private final String issuer;
    private final String audience;
    private final InstantSource clock;

    TokenVerifier(JWKSource<SecurityContext> keys, String issuer, String audience, InstantSource clock) {
        this.keys = keys;
        this.issuer = issuer;
        this.audience = audience;
        this.clock = clock;
    }

    /**
     * The claims of a token that holds.
     *
     * @throws InvalidTokenException when it does not, with the reason
     * @throws KeysUnavailableException when the issuer's keys could not be fetched
     */
    public JWTClaimsSet verify(String token) {
        try {
            var jwt = SignedJWT.parse(token);
            verifySignature(jwt);
            var claims = jwt.getJWTClaimsSet();
            verifyClaims(claims);
            return claims;
        } catch (ParseException e) {
            throw new InvalidTokenException(Reason.MALFORMED, e);
        }
    }

    private void verifySignature(SignedJWT jwt) {
        var header = jwt.getHeader();
        if (!JWSAlgorithm.EdDSA.equals(header.getAlgorithm()) || header.getKeyID() == null) {
            throw new InvalidTokenException(Reason.FORGED);
        }
        var wanted = new JWKMatcher.Builder()
                .keyID(header.getKeyID())
                .curve(Curve.Ed25519)
                .build();
        try {
            for (JWK key : keys.get(new JWKSelector(wanted), null)) {
                JWSVerifier verifier = new Ed25519Verifier((OctetKeyPair) key.toPublicJWK());
                if (!isRetired(key) && jwt.verify(verifier)) {
                    return;
                }
            }
        } catch (JOSEException e) {
            throw new KeysUnavailableException(issuer, e);
        }
        throw new InvalidTokenException(Reason.FORGED);
    }

    private void verifyClaims(JWTClaimsSet claims) {
        if (!issuer.equals(claims.getIssuer())) {
            throw new InvalidTokenException(Reason.FORGED);
        }
        List<String> audiences = claims.getAudience();
        if (audiences == null || !audiences.contains(audience)) {
            throw new InvalidTokenException(Reason.WRONG_AUDIENCE);
        }
        Instant now = clock.instant();
        Instant expiry = instant(claims.getExpirationTime());
        if (expiry == null || claims.getSubject() == null) {
            throw new InvalidTokenException(Reason.MALFORMED);
        }
        if (now.isAfter(expiry.plus(SKEW))) {
            throw new InvalidTokenException(Reason.EXPIRED);
        }
        Instant notBefore = instant(claims.getNotBeforeTime());
        if (notBefore != null && now.plus(SKEW).isBefore(notBefore)) {
            throw new InvalidTokenException(Reason.NOT_YET_VALID);
        }
    }

    /** The issuer says in {@code exp} when everything signed with a key has expired. */
    private boolean isRetired(JWK key) {
        Instant until = instant(key.getExpirationTime());
        return until != null && clock.instant().isAfter(until.plus(SKEW));
    }

    private static @Nullable Instant instant(java.util.@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
