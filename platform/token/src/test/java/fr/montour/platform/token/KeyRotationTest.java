package fr.montour.platform.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpServer;
import fr.montour.platform.testing.TestTokens;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An issuer that changes its key while a verifier looks on, over HTTP, with the time in the hand of the test. */
class KeyRotationTest {

    private static final String ISSUER = "montour-waiting-room";
    private static final String AUDIENCE = "montour-admission";
    private static final Instant START = Instant.parse("2026-11-23T11:00:00Z");
    private static final Instant ROTATION = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration OVERLAP = Duration.ofMinutes(30);

    private final OctetKeyPair old = TestTokens.newKey("old");
    private final OctetKeyPair next = new OctetKeyPair.Builder(TestTokens.newKey("next"))
            .notBeforeTime(Date.from(ROTATION))
            .build();
    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final AtomicInteger fetches = new AtomicInteger();
    private TokenSigner issuer = signer(old);
    private HttpServer server;

    @BeforeEach
    void publish() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            fetches.incrementAndGet();
            byte[] keys = issuer.publicKeys().toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void tokenSignedBeforeTheRotationHoldsInTheOverlapAndNoLonger() {
        now.set(ROTATION.minusSeconds(1));
        String before = token(issuer, now.get(), now.get().plus(OVERLAP));
        TokenVerifier verifier = verifier();
        assertThat(verifier.verify(before)).isNotNull();

        issuer = signer(old, next);
        now.set(ROTATION.plus(OVERLAP).minusSeconds(60));
        String after = token(issuer, now.get(), now.get().plus(OVERLAP));

        assertThat(verifier.verify(after)).isNotNull();
        assertThat(verifier.verify(before)).isNotNull();
        assertThat(verifier().verify(before))
                .as("a node that starts in the overlap")
                .isNotNull();

        now.set(ROTATION.plus(OVERLAP).plusSeconds(6));
        String stolen = token(signer(old), now.get(), now.get().plusSeconds(60));

        assertThat(verifier.verify(after)).isNotNull();
        assertThat(refusal(verifier, stolen)).isEqualTo(InvalidTokenException.Reason.FORGED);
        assertThat(refusal(verifier(), stolen)).isEqualTo(InvalidTokenException.Reason.FORGED);
    }

    @Test
    void keyThatIsPublishedBeforeItSignsNeedsNoFetchWhenItDoes() {
        issuer = signer(old, next);
        TokenVerifier verifier = verifier();
        verifier.verify(token(issuer, START, START.plusSeconds(60)));
        now.set(ROTATION);

        verifier.verify(token(issuer, ROTATION, ROTATION.plusSeconds(60)));

        assertThat(fetches).hasValue(1);
    }

    @Test
    void unknownKeyIsFetchedOnceAndAFloodOfThemNeitherFetchesMoreNorHindersOthers() {
        String good = token(issuer, START, START.plusSeconds(60));
        TokenVerifier verifier = verifier();
        verifier.verify(good);
        TokenSigner stranger = signer(TestTokens.newKey("stranger"));
        String foreign = token(stranger, START, START.plusSeconds(60));

        for (int n = 0; n < 200; n++) {
            assertThat(catchThrowable(() -> verifier.verify(foreign)))
                    .isInstanceOfAny(InvalidTokenException.class, KeysUnavailableException.class);
            assertThat(verifier.verify(good)).isNotNull();
        }

        assertThat(fetches.get()).isLessThan(20);
    }

    private static InvalidTokenException.Reason refusal(TokenVerifier verifier, String token) {
        return catchThrowableOfType(InvalidTokenException.class, () -> verifier.verify(token))
                .reason();
    }

    private TokenSigner signer(OctetKeyPair... keys) {
        return new TokenSigner(new JWKSet(List.of(keys)).toString(false), OVERLAP, now::get);
    }

    private TokenVerifier verifier() {
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks.json";
        return new TokenVerifiers(Map.of(ISSUER, address), now::get).verifier(ISSUER, AUDIENCE);
    }

    private static String token(TokenSigner signer, Instant issued, Instant until) {
        return signer.sign(new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject("p_1")
                .issueTime(Date.from(issued))
                .expirationTime(Date.from(until))
                .build());
    }
}
