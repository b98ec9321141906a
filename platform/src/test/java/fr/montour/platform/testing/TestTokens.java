package fr.montour.platform.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.gen.OctetKeyPairGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import fr.montour.platform.token.Caller;
import fr.montour.platform.token.TokenSigner;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Real keys and real tokens for tests: every issuer has a key of its own, made once per JVM. */
public final class TestTokens {

    /** Issuer of caller tokens. */
    public static final String GATEWAY = "montour-gateway";

    /** Issuer of admission tokens. */
    public static final String WAITING_ROOM = "montour-waiting-room";

    /** Issuer of identity statements. */
    public static final String IDENTITY = "montour-identity";

    private static final Map<String, TokenSigner> SIGNERS = Map.of(
            GATEWAY, new TokenSigner(newKey(GATEWAY).toJSONString()),
            WAITING_ROOM, new TokenSigner(newKey(WAITING_ROOM).toJSONString()),
            IDENTITY, new TokenSigner(newKey(IDENTITY).toJSONString()));

    private TestTokens() {}

    /** Properties that make a service under test trust these keys; it signs with a fresh key of its own. */
    public static Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>();
        SIGNERS.forEach((issuer, signer) ->
                properties.put("montour.trust." + issuer, signer.publicKeys().toString()));
        properties.put("montour.signing-key", newKey("test-service").toJSONString());
        return properties;
    }

    /** A caller token as the gateway makes it, valid for a minute. */
    public static String caller(String id, String audience, String... roles) {
        return caller(new Caller(id, Set.of(roles), null, null), audience);
    }

    /** A caller token of an applicant for whom somebody acts. */
    public static String helped(String id, String helper, String audience) {
        return caller(new Caller(id, Set.of("applicant"), null, null, helper), audience);
    }

    private static String caller(Caller caller, String audience) {
        Instant now = Instant.now();
        return sign(
                GATEWAY,
                caller.toClaims()
                        .issuer(GATEWAY)
                        .audience(audience)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(Duration.ofMinutes(1))))
                        .build());
    }

    /** Any claims, signed with the key of the issuer's name. */
    public static String sign(String issuer, JWTClaimsSet claims) {
        TokenSigner signer = SIGNERS.get(issuer);
        if (signer == null) {
            throw new IllegalArgumentException("no test key for " + issuer);
        }
        return signer.sign(claims);
    }

    /** The same claims signed with a key nobody trusts, under the key id of the issuer's real one. */
    public static String forge(String issuer, JWTClaimsSet claims) {
        return new TokenSigner(newKey(issuer).toJSONString()).sign(claims);
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
