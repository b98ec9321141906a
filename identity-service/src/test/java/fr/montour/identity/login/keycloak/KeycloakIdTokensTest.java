package fr.montour.identity.login.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import fr.montour.identity.config.KeycloakConfiguration;
import fr.montour.identity.keycloak.KeycloakUnavailable;
import fr.montour.identity.login.VerifiedLogin;
import fr.montour.identity.model.AccountId;
import fr.montour.identity.model.Realm;
import fr.montour.identity.person.Somebody;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KeycloakIdTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final String ISSUER = "http://localhost:8180";

    private static RSAKey key;
    private static HttpServer keys;
    private static KeycloakIdTokens tokens;

    @BeforeAll
    static void publishKeys() throws Exception {
        key = new RSAKeyGenerator(2048).keyID("k1").generate();
        byte[] published = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        keys = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keys.createContext("/realms/", exchange -> {
            exchange.sendResponseHeaders(200, published.length);
            exchange.getResponseBody().write(published);
            exchange.close();
        });
        keys.start();
        tokens = tokens(keys.getAddress().getPort());
    }

    @AfterAll
    static void stop() {
        keys.stop(0);
    }

    @Test
    void tokenOfTheRealmSaysWhoLoggedIn() {
        assertThat(Somebody.value(tokens.verify(Realm.USAGERS, signed(claims -> claims))))
                .isEqualTo(
                        new VerifiedLogin(new AccountId(Realm.USAGERS, "sub-1"), Set.of(), null, Set.of(), "eidas1"));
    }

    @Test
    void tokenOfAnAgentCarriesRolesAndSite() {
        var token = signed(claims -> claims.issuer(ISSUER + "/realms/agents")
                .claim("assurance", null)
                .claim("roles", List.of("agent", "supervisor"))
                .claim("site", "93008"));
        assertThat(Somebody.value(tokens.verify(Realm.AGENTS, token)))
                .isEqualTo(new VerifiedLogin(
                        new AccountId(Realm.AGENTS, "sub-1"),
                        Set.of("agent", "supervisor"),
                        "93008",
                        Set.of("93008"),
                        null));
    }

    @Test
    void agentWorksForTheirOwnSiteAndTheOthersOfTheToken() {
        assertThat(sites("93008", null)).containsExactly("93008");
        assertThat(sites("93008", List.of("93066", "93008"))).containsExactlyInAnyOrder("93008", "93066");
        assertThat(sites(null, List.of("*"))).containsExactly("*");
        assertThat(sites(null, null)).isEmpty();
    }

    private static Set<String> sites(@Nullable String own, @Nullable List<String> others) {
        var token = signed(claims -> claims.issuer(ISSUER + "/realms/agents")
                .claim("roles", List.of("agent"))
                .claim("site", own)
                .claim("sites", others));
        return Somebody.value(tokens.verify(Realm.AGENTS, token)).sites();
    }

    @Test
    void tokenOfAPartnerCarriesTheOrganisation() {
        var token = signed(claims -> claims.issuer(ISSUER + "/realms/partenaires")
                .claim("roles", List.of("partner"))
                .claim("organisation", "Solidarité Accueil 93"));
        assertThat(Somebody.value(tokens.verify(Realm.PARTENAIRES, token)).organisation())
                .isEqualTo("Solidarité Accueil 93");
    }

    @Test
    void expiredTokenIsRefused() {
        refused(claims -> claims.expirationTime(Date.from(NOW.minusSeconds(10))));
    }

    @Test
    void tokenWithoutExpiryOrSubjectIsRefused() {
        refused(claims -> claims.expirationTime(null));
        refused(claims -> claims.subject(null));
    }

    @Test
    void tokenForAnotherClientIsRefused() {
        refused(claims -> claims.audience("another-client"));
        refused(claims -> claims.claim("azp", "another-client"));
        refused(claims -> claims.audience((String) null));
    }

    @Test
    void tokenOfAnotherRealmIsRefused() {
        refused(claims -> claims.issuer(ISSUER + "/realms/agents"));
        refused(claims -> claims.issuer("http://elsewhere/realms/usagers"));
    }

    @Test
    void accessTokenIsNoIdToken() {
        refused(claims -> claims.claim("typ", "Bearer"));
    }

    @Test
    void forgedTokenIsRefused() throws Exception {
        var attacker = new RSAKeyGenerator(2048).keyID("k1").generate();
        assertThat(Somebody.refusal(tokens.verify(Realm.USAGERS, sign(attacker, claims().build()))))
                .isEqualTo("LOGIN_INVALID: The ID token does not hold: log in again.");
    }

    @Test
    void unsignedOrMalformedTokenIsRefused() {
        for (String token : List.of(new PlainJWT(claims().build()).serialize(), "", "x", "a.b.c", "{}")) {
            assertThat(Somebody.refusal(tokens.verify(Realm.USAGERS, token)))
                    .isEqualTo("LOGIN_INVALID: The ID token does not hold: log in again.");
        }
    }

    @Test
    void withoutKeysNothingCanBeSaidAboutAToken() {
        var alone = tokens(1);
        assertThatExceptionOfType(KeycloakUnavailable.class)
                .isThrownBy(() -> alone.verify(Realm.USAGERS, signed(claims -> claims)));
    }

    private static void refused(UnaryOperator<JWTClaimsSet.Builder> change) {
        assertThat(Somebody.refusal(tokens.verify(Realm.USAGERS, signed(change))))
                .isEqualTo("LOGIN_INVALID: The ID token does not hold: log in again.");
    }

    private static String signed(UnaryOperator<JWTClaimsSet.Builder> change) {
        return sign(key, change.apply(claims()).build());
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER + "/realms/usagers")
                .audience("montour-gateway")
                .subject("sub-1")
                .claim("azp", "montour-gateway")
                .claim("typ", "ID")
                .claim("assurance", "eidas1")
                .issueTime(Date.from(NOW))
                .expirationTime(Date.from(NOW.plusSeconds(300)));
    }

    private static String sign(RSAKey key, JWTClaimsSet claims) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static KeycloakIdTokens tokens(int port) {
        return new KeycloakIdTokens(
                new KeycloakConfiguration(
                        URI.create("http://127.0.0.1:" + port),
                        URI.create(ISSUER),
                        "montour-gateway",
                        "montour-identity",
                        "secret",
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1),
                        2,
                        Duration.ofSeconds(30)),
                () -> NOW);
    }
}
