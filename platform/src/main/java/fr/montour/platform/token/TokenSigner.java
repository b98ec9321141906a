package fr.montour.platform.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.Ed25519Signer;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.text.ParseException;

/**
 * Signs JWTs with this service's Ed25519 key (RFC 8037). Deterministic: the same claims give the same token.
 *
 * <p>The key is {@code montour.signing-key}: a private OKP JWK as JSON, with a {@code kid}.
 */
@Singleton
@Requires(property = "montour.signing-key", notEquals = "")
public final class TokenSigner {

    private final OctetKeyPair key;
    private final JWSSigner signer;
    private final JWSHeader header;

    /**
     * Reads the key.
     *
     * @throws IllegalArgumentException when it is not a private Ed25519 JWK with a {@code kid}
     */
    public TokenSigner(@Value("${montour.signing-key}") String jwk) {
        try {
            key = OctetKeyPair.parse(jwk);
            if (key.getKeyID() == null || !key.isPrivate()) {
                throw new IllegalArgumentException("montour.signing-key needs a private key with a kid");
            }
            signer = new Ed25519Signer(key);
        } catch (ParseException | JOSEException e) {
            throw new IllegalArgumentException("montour.signing-key is not an Ed25519 JWK", e);
        }
        header = new JWSHeader.Builder(JWSAlgorithm.EdDSA)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build();
    }

    /** The compact serialisation of the signed claims. */
    public String sign(JWTClaimsSet claims) {
        var jwt = new SignedJWT(header, claims);
        try {
            jwt.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException("signing failed", e);
        }
        return jwt.serialize();
    }

    /** The public half, as others verify with it. */
    public JWKSet publicKeys() {
        return new JWKSet(key.toPublicJWK());
    }
}
