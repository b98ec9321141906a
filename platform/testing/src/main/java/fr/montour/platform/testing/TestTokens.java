package fr.montour.platform.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.Ed25519Signer;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.gen.OctetKeyPairGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Real keys and real tokens for tests: every issuer has a key of its own, made once per JVM. Written against the wire format of
 * {@code docs/contracts}, not against our signer, so that both are held against each other.
 */
public final class TestTokens {

    /** Issuer of caller tokens. */
    public static final String GATEWAY = "montour-gateway";

    /** Issuer of admission tokens. */
    public static final String WAITING_ROOM = "montour-waiting-room";

    /** Issuer of identity statements. */
    public static final String IDENTITY = "montour-identity";

    private static final Set<String> OF_PEOPLE = Set.of("applicant", "partner");

    private static final Map<String, OctetKeyPair> KEYS =
            Map.of(GATEWAY, newKey(GATEWAY), WAITING_ROOM, newKey(WAITING_ROOM), IDENTITY, newKey(IDENTITY));

    private TestTokens() {}

    /** Properties that make a service under test trust these keys; it signs with a fresh key of its own. */
    public static Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>();
        KEYS.forEach((issuer, key) -> properties.put(
                "montour.trust." + issuer, new JWKSet(key).toPublicJWKSet().toString()));
        properties.put("montour.signing-key", newKey("test-service").toJSONString());
        return properties;
    }

    /** A caller token as the gateway makes it, valid for a minute; staff work for all sites. */
    public static String caller(String id, String audience, String... roles) {
        return sign(GATEWAY, callerClaims(id, audience, roles).build());
    }

    /** A caller token of staff who work for one site. */
    public static String staffAt(String site, String id, String audience, String... roles) {
        return sign(
                GATEWAY,
                callerClaims(id, audience, roles).claim("sites", List.of(site)).build());
    }

    /** A caller token of an applicant for whom somebody acts. */
    public static String helped(String id, String helper, String audience) {
        return sign(
                GATEWAY,
                callerClaims(id, audience, "applicant")
                        .claim("act", Map.of("sub", helper))
                        .build());
    }

    private static JWTClaimsSet.Builder callerClaims(String id, String audience, String... roles) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .subject(id)
                .claim("roles", List.of(roles))
                .claim("sites", OF_PEOPLE.containsAll(List.of(roles)) ? null : List.of("*"))
                .issuer(GATEWAY)
                .audience(audience)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(1))));
    }

    /** Any claims, signed with the key of the issuer's name. */
    public static String sign(String issuer, JWTClaimsSet claims) {
        OctetKeyPair key = KEYS.get(issuer);
        if (key == null) {
            throw new IllegalArgumentException("no test key for " + issuer);
        }
        return sign(key, claims);
    }

    /** The same claims signed with a key nobody trusts, under the key id of the issuer's real one. */
    public static String forge(String issuer, JWTClaimsSet claims) {
        return sign(newKey(issuer), claims);
    }

    private static String sign(OctetKeyPair key, JWTClaimsSet claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.EdDSA)
                    .type(JOSEObjectType.JWT)
                    .keyID(key.getKeyID())
                    .build();
            var jwt = new SignedJWT(header, claims);
            jwt.sign(new Ed25519Signer(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new private Ed25519 key. */
    public static OctetKeyPair newKey(String keyId) {
        try {
            return new OctetKeyPairGenerator(Curve.Ed25519).keyID(keyId).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
