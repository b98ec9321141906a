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
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Signs JWTs with this service's Ed25519 keys (RFC 8037). The same claims give the same token, from any node and at any time:
 * EdDSA is deterministic, and which key signs follows from the claims' own {@code iat}.
 *
 * <p>The keys are {@code montour.signing-key}: a private OKP JWK as JSON, with a {@code kid}, or a JWK set of several, each
 * signing from its {@code nbf} (seconds) until the next one's. A key stays published for {@code montour.signing-overlap}
 * after that, which is never shorter than anything signed lives.
 */
@Singleton
@Requires(property = "montour.signing-key", notEquals = "")
public final class TokenSigner {

    private static final Duration A_YEAR = Duration.ofDays(365);

    private final SigningKeys keys;
    private final Duration overlap;
    private final InstantSource clock;
    private final Map<String, Signing> signing = new HashMap<>();

    private record Signing(JWSHeader header, JWSSigner signer) {}

    /**
     * Reads the keys.
     *
     * @param overlap ISO-8601
     * @throws IllegalArgumentException when they are not what {@link SigningKeys} needs
     */
    @Inject
    public TokenSigner(
            @Value("${montour.signing-key}") String keys,
            @Value("${montour.signing-overlap}") Duration overlap,
            InstantSource clock) {
        this.keys = SigningKeys.parse(keys);
        this.overlap = overlap;
        this.clock = clock;
        for (OctetKeyPair pair : this.keys.all()) {
            try {
                var header = new JWSHeader.Builder(JWSAlgorithm.EdDSA)
                        .type(JOSEObjectType.JWT)
                        .keyID(pair.getKeyID())
                        .build();
                signing.put(pair.getKeyID(), new Signing(header, new Ed25519Signer(pair)));
            } catch (JOSEException e) {
                throw new IllegalArgumentException("montour.signing-key is not an Ed25519 JWK", e);
            }
        }
    }

    /** For tests and tools that sign with one key. */
    public TokenSigner(String key) {
        this(key, A_YEAR, InstantSource.system());
    }

    /**
     * The compact serialisation of the signed claims.
     *
     * @throws IllegalArgumentException when the token would outlive the key that signs it
     */
    public String sign(JWTClaimsSet claims) {
        Instant issuedAt = Objects.requireNonNullElseGet(claims.getIssueTime(), () -> Date.from(clock.instant()))
                .toInstant();
        Date expiry = claims.getExpirationTime();
        if (expiry != null && expiry.toInstant().isAfter(issuedAt.plus(overlap))) {
            throw new IllegalArgumentException("the token lives longer than montour.signing-overlap, " + overlap);
        }
        Signing by = Objects.requireNonNull(signing.get(keys.at(issuedAt).getKeyID()));
        var jwt = new SignedJWT(by.header(), claims);
        try {
            jwt.sign(by.signer());
        } catch (JOSEException e) {
            throw new IllegalStateException("signing failed", e);
        }
        return jwt.serialize();
    }

    /** The public keys others need now: those to come, the one that signs, and those that signed what still holds. */
    public JWKSet publicKeys() {
        return new JWKSet(keys.published(clock.instant(), overlap));
    }
}
