package fr.montour.benchmarks.micro;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.OctetKeyPairGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import fr.montour.gateway.applicant.place.PlaceCookie;
import fr.montour.gateway.edge.cookie.CookieSeal;
import fr.montour.platform.token.TokenSigner;
import fr.montour.platform.token.TokenVerifier;
import fr.montour.platform.token.TokenVerifiers;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What each poll and each call between services costs: opening a cookie, signing and checking a token. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up before anything else
public class HotPaths {

    private static final String ISSUER = "montour-gateway";

    private ApplicationContext context;
    private CookieSeal seal;
    private PlaceCookie cookie;
    private String sealed;
    private TokenSigner signer;
    private TokenVerifier verifier;
    private JWTClaimsSet claims;
    private String token;

    /** The gateway's own beans, without its server. */
    @Setup
    public void start() throws JOSEException {
        var key = new OctetKeyPairGenerator(Curve.Ed25519).keyID("k1").generate();
        Map<String, Object> properties = new HashMap<>();
        properties.put("montour.gateway.cookie-keys", "k1:" + "A".repeat(43));
        properties.put("montour.gateway.public-url", "http://localhost:8080");
        properties.put("montour.signing-key", key.toJSONString());
        properties.put(
                "montour.trust." + ISSUER, "{\"keys\":[" + key.toPublicJWK().toJSONString() + "]}");
        context = ApplicationContext.run(properties);
        seal = context.getBean(CookieSeal.class);
        signer = context.getBean(TokenSigner.class);
        verifier = context.getBean(TokenVerifiers.class).verifier(ISSUER, "slot-service");
        cookie = new PlaceCookie(
                "93008-residence-permit-renewal",
                123_456,
                "p_abcdefghijklmnopqrstuvwxyz",
                null,
                Instant.now(),
                Instant.now().plus(Duration.ofDays(1)));
        sealed = seal.seal(PlaceCookie.PURPOSE, cookie);
        claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("slot-service")
                .subject(cookie.personId())
                .expirationTime(Date.from(cookie.expiresAt()))
                .build();
        token = signer.sign(claims);
    }

    /** Ends the beans. */
    @TearDown
    public void stop() {
        context.close();
    }

    /** A cookie that was opened before. */
    @Benchmark
    public @Nullable PlaceCookie openKnownCookie() {
        return seal.open(PlaceCookie.PURPOSE, sealed);
    }

    /** A new cookie, sealed and opened. */
    @Benchmark
    public @Nullable PlaceCookie sealAndOpenCookie() {
        return seal.open(PlaceCookie.PURPOSE, seal.seal(PlaceCookie.PURPOSE, cookie));
    }

    /** One Ed25519 signature. */
    @Benchmark
    public String signToken() {
        return signer.sign(claims);
    }

    /** One Ed25519 verification with all claims. */
    @Benchmark
    public JWTClaimsSet verifyToken() {
        return verifier.verify(token);
    }
}
