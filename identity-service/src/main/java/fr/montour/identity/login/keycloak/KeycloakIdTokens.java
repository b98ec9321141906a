package fr.montour.identity.login.keycloak;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.ConfigurableJWTProcessor;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import fr.montour.identity.config.KeycloakConfiguration;
import fr.montour.identity.keycloak.KeycloakUnavailable;
import fr.montour.identity.login.IdTokens;
import fr.montour.identity.login.VerifiedLogin;
import fr.montour.identity.model.AccountId;
import fr.montour.identity.model.Realm;
import fr.montour.platform.result.Result;
import jakarta.inject.Singleton;
import java.net.MalformedURLException;
import java.text.ParseException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * ID tokens of Keycloak. A token holds only if it is signed by a key of its realm (fetched and cached), issued by that
 * realm, made out to the gateway's client alone, of type {@code ID} (an access token of the same client is not enough),
 * and within its time.
 */
@Singleton
public class KeycloakIdTokens implements IdTokens {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakIdTokens.class);
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);
    private static final long KEYS_LIVE_MILLIS = Duration.ofMinutes(5).toMillis();
    private static final long OUTAGE_MILLIS = Duration.ofHours(4).toMillis();
    private static final long MIN_BETWEEN_FETCHES_MILLIS = Duration.ofSeconds(1).toMillis();
    private static final int MAX_KEYS_BYTES = 64 * 1024;
    private static final int MAX_SKEW_SECONDS = 5;

    private final Map<Realm, ConfigurableJWTProcessor<SecurityContext>> processors = new EnumMap<>(Realm.class);

    KeycloakIdTokens(KeycloakConfiguration configuration, InstantSource clock) {
        for (Realm realm : Realm.values()) {
            var processor = new DefaultJWTProcessor<>();
            processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys(configuration, realm)));
            processor.setJWTClaimsSetVerifier(new IdTokenClaims(configuration, realm, clock));
            processors.put(realm, processor);
        }
    }

    @Override
    public Result<VerifiedLogin> verify(Realm realm, String idToken) {
        try {
            var claims = Objects.requireNonNull(processors.get(realm)).process(idToken, null);
            return Result.done(new VerifiedLogin(
                    new AccountId(realm, claims.getSubject()),
                    roles(claims),
                    realm == Realm.AGENTS ? claims.getStringClaim("site") : claims.getStringClaim("organisation"),
                    realm == Realm.AGENTS ? sites(claims) : Set.of(),
                    claims.getStringClaim("assurance")));
        } catch (KeySourceException e) {
            throw new KeycloakUnavailable("keys of realm " + realm.slug() + " are not available", e);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            LOG.info("ID token of realm {} refused: {}", realm.slug(), e.getMessage());
            return IdTokens.invalid();
        }
    }

    private static Set<String> roles(JWTClaimsSet claims) throws ParseException {
        List<String> roles = claims.getStringListClaim("roles");
        return roles == null ? Set.of() : Set.copyOf(roles);
    }

    /** The agent's own site and those they work for besides. */
    private static Set<String> sites(JWTClaimsSet claims) throws ParseException {
        List<String> others = claims.getStringListClaim("sites");
        Set<String> sites = new HashSet<>(others == null ? List.of() : others);
        String own = claims.getStringClaim("site");
        if (own != null) {
            sites.add(own);
        }
        return Set.copyOf(sites);
    }

    private static JWKSource<SecurityContext> keys(KeycloakConfiguration configuration, Realm realm) {
        int connect = Math.toIntExact(configuration.connectTimeout().toMillis());
        int read = Math.toIntExact(configuration.readTimeout().toMillis());
        try {
            var address = configuration
                    .realm(realm.slug() + "/protocol/openid-connect/certs")
                    .toURL();
            return JWKSourceBuilder.create(address, new DefaultResourceRetriever(connect, read, MAX_KEYS_BYTES))
                    .cache(KEYS_LIVE_MILLIS, read)
                    .rateLimited(MIN_BETWEEN_FETCHES_MILLIS)
                    .retrying(true)
                    .outageTolerant(OUTAGE_MILLIS)
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("montour.keycloak.url is not a web address", e);
        }
    }

    /** Issuer, audience, type and time of an ID token. */
    private static final class IdTokenClaims extends DefaultJWTClaimsVerifier<SecurityContext> {

        private final InstantSource clock;

        IdTokenClaims(KeycloakConfiguration configuration, Realm realm, InstantSource clock) {
            super(
                    configuration.audience(),
                    new JWTClaimsSet.Builder()
                            .issuer(configuration.issuerOf(realm.slug()))
                            .claim("azp", configuration.audience())
                            .claim("typ", "ID")
                            .build(),
                    Set.of("sub", "iat", "exp"));
            setMaxClockSkew(MAX_SKEW_SECONDS);
            this.clock = clock;
        }

        @Override
        @SuppressWarnings("JavaUtilDate") // Nimbus speaks java.util.Date
        protected Date currentTime() {
            return Date.from(clock.instant());
        }
    }
}
