package fr.montour.gateway.open.proof;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.Ed25519Verifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fr.montour.platform.token.TokenSigner;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;

/**
 * Proofs as compact EdDSA JWS (RFC 7515, RFC 8037), for the code on the paper. Signed by the gateway, because its keys are public at
 * {@code /.well-known/jwks.json} of the address on the paper, so anyone can check a proof offline; and because the waiting-room, whose
 * keys the services alone see, never learns names. The audience is no service: a proof opens nothing.
 */
@Singleton
public final class ProofTokens {

    static final String ISSUER = "montour-gateway";
    static final String AUDIENCE = "montour-proof";

    private static final String LINE = "line";
    private static final String NUMBER = "number";
    private static final String JOINED = "joined";
    private static final String WHO = "who";
    private static final String BORN = "born";

    private final TokenSigner signer;

    ProofTokens(TokenSigner signer) {
        this.signer = signer;
    }

    /** The proof, signed. */
    @SuppressWarnings("JavaUtilDate") // Nimbus speaks java.util.Date
    public String sign(Proof proof) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(proof.personId())
                .issueTime(Date.from(proof.issuedAt()))
                .expirationTime(Date.from(proof.expiresAt()))
                .claim(LINE, proof.lineId())
                .claim(JOINED, proof.joinedAt().getEpochSecond())
                .claim(WHO, proof.initials());
        if (proof.number() > 0) {
            claims.claim(NUMBER, proof.number());
        }
        if (proof.birthYear() > 0) {
            claims.claim(BORN, proof.birthYear());
        }
        return signer.sign(claims.build());
    }

    /** The proof, also one that is too old; nothing when it was not signed by us as a proof, letter by letter. */
    public Optional<Proof> read(String token) {
        try {
            var jws = SignedJWT.parse(token);
            return isOurs(jws) ? proof(jws.getJWTClaimsSet()) : Optional.empty();
        } catch (ParseException | JOSEException | RuntimeException e) {
            // Also when the parser itself stumbles: the text comes from outside.
            return Optional.empty();
        }
    }

    private boolean isOurs(SignedJWT jws) throws JOSEException {
        JWK key = signer.publicKeys().getKeyByKeyId(jws.getHeader().getKeyID());
        return JWSAlgorithm.EdDSA.equals(jws.getHeader().getAlgorithm())
                && key instanceof OctetKeyPair pair
                && jws.verify(new Ed25519Verifier(pair.toPublicJWK()));
    }

    @SuppressWarnings("JavaUtilDate")
    private static Optional<Proof> proof(JWTClaimsSet claims) throws ParseException {
        if (!ISSUER.equals(claims.getIssuer()) || !claims.getAudience().contains(AUDIENCE)) {
            return Optional.empty();
        }
        return Optional.of(new Proof(
                Objects.requireNonNull(claims.getStringClaim(LINE)),
                claims.getSubject(),
                Objects.requireNonNullElse(claims.getLongClaim(NUMBER), 0L),
                Instant.ofEpochSecond(Objects.requireNonNull(claims.getLongClaim(JOINED))),
                claims.getIssueTime().toInstant(),
                Objects.requireNonNull(claims.getStringClaim(WHO)),
                Objects.requireNonNullElse(claims.getIntegerClaim(BORN), 0)));
    }
}
