package fr.montour.backing.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fr.montour.backing.Backing;
import java.net.URI;
import java.net.http.HttpRequest;
import java.text.ParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class BrokeredLoginIT {

    private static final Logger LOG = LoggerFactory.getLogger(BrokeredLoginIT.class);
    private static final String PASSWORD = "montour";
    private static final List<String> PIVOT = List.of(
            "given_name",
            "family_name",
            "birthdate",
            "gender",
            "birthcountry",
            "birthplace",
            "preferred_username",
            "idp_birthdate",
            "email",
            "name");

    private static URI url;
    private static Map<String, String> secrets;
    private static Keycloak usagers;
    private static Keycloak franceconnect;

    @BeforeAll
    static void start() {
        url = Backing.shared().keycloak();
        secrets = Backing.shared().keycloakSecrets();
        usagers = admin("usagers");
        franceconnect = admin("franceconnect");
    }

    @AfterAll
    static void close() {
        usagers.close();
        franceconnect.close();
    }

    @Test
    void idTokenSaysAssuranceAndNoCivilStatus() throws Exception {
        var tokens = applicants().login("claire.dupont", PASSWORD);

        var idToken = claims(tokens.idToken());
        assertThat(idToken.getIssuer()).isEqualTo(url + "/realms/usagers");
        assertThat(idToken.getAudience()).containsExactly("montour-gateway");
        assertThat(idToken.getClaim("nonce")).isEqualTo(tokens.nonce());
        assertThat(idToken.getClaim("acr")).isEqualTo("eidas1");
        assertThat(idToken.getClaim("assurance")).isEqualTo("eidas1");
        assertThat(idToken.getClaims()).doesNotContainKeys(PIVOT.toArray(String[]::new));
        assertThat(claims(tokens.accessToken()).getClaims()).doesNotContainKeys(PIVOT.toArray(String[]::new));
    }

    @Test
    void samePersonIsTheSameUserAtEveryLogin() throws Exception {
        var first = claims(applicants().login("marie.compose", PASSWORD).idToken());
        var second = claims(applicants().login("marie.compose", PASSWORD).idToken());

        assertThat(second.getSubject()).isEqualTo(first.getSubject());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claire.dupont",
                "karim.benali",
                "noel.strasse",
                "marie.compose",
                "nom.treslong",
                "sans.prenom",
                "genre.indetermine",
                "sans.courriel",
                "mineur.lea",
                "corse.paoli",
                "outremer.teva",
                "jour.inconnu",
                "date.inconnue",
                "lieu.etranger"
            })
    void pivotIdentityArrivesIntact(String username) throws Exception {
        var registered = person(username);

        var subject = claims(applicants().login(username, PASSWORD).idToken()).getSubject();

        var stored = usagers.realm("usagers").users().get(subject).toRepresentation();
        assertThat(stored.getUsername()).startsWith("fc-");
        assertThat(stored.getEmail()).isEqualTo(registered.getEmail());
        assertThat(stored.getFirstName()).isEqualTo(registered.getFirstName());
        assertThat(stored.getLastName()).isEqualTo(registered.getLastName());
        assertThat(value(stored, "given_name")).isEqualTo(Objects.requireNonNullElse(registered.getFirstName(), ""));
        assertThat(value(stored, "family_name")).isEqualTo(registered.getLastName());
        assertThat(value(stored, "assurance")).isEqualTo("eidas1");
        for (var claim :
                List.of("birthdate", "gender", "birthcountry", "birthplace", "preferred_username", "idp_birthdate")) {
            assertThat(value(stored, claim)).as(claim).isEqualTo(value(registered, claim));
        }
    }

    @Test
    void wrongPasswordIsRefused() {
        assertThatThrownBy(() -> applicants().login("corse.haute", "wrong"))
                .isInstanceOf(LoginRefusedException.class)
                .hasMessageContaining("corse.haute is not let in");
    }

    @Test
    void requestWithoutPkceIsRefused() {
        var start = URI.create(url + "/realms/usagers/protocol/openid-connect/auth?client_id=montour-gateway"
                + "&response_type=code&scope=openid&redirect_uri=http://localhost:8080/login/callback");

        var arrival = new BrowserlessLogin().login(start, "claire.dupont", PASSWORD, uri -> uri.getPort() == 8080);

        assertThat(arrival.uri().getQuery()).contains("error=invalid_request").contains("code_challenge");
    }

    @Test
    void userinfoOfFranceConnectIsSignedAndItsSubjectPairwise() throws Exception {
        var broker = new OidcLogin(
                url,
                "franceconnect",
                "montour",
                secret("MONTOUR_FRANCECONNECT_CLIENT_SECRET"),
                URI.create(url + "/realms/usagers/broker/franceconnect/endpoint"));
        var tokens = broker.login("lieu.etranger", PASSWORD, "openid given_name birthplace");

        var answer = new BrowserlessLogin()
                .send(HttpRequest.newBuilder(URI.create(url + "/realms/franceconnect/protocol/openid-connect/userinfo"))
                        .header("Authorization", "Bearer " + tokens.accessToken()));

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/jwt");
        var userinfo = SignedJWT.parse(answer.body());
        assertThat(userinfo.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.ES256);
        assertThat(userinfo.getJWTClaimsSet().getClaim("birthplace")).isEqualTo("Hồ Chí Minh (Sài Gòn)");
        assertThat(userinfo.getJWTClaimsSet().getClaims()).doesNotContainKey("family_name");
        assertThat(userinfo.getJWTClaimsSet().getSubject())
                .isEqualTo(claims(tokens.idToken()).getSubject())
                .isNotEqualTo(person("lieu.etranger").getId());
        assertThat(claims(tokens.idToken()).getClaims()).doesNotContainKey("given_name");
    }

    @Test
    void supervisorIsAlsoAgentOfTheSite() throws Exception {
        var login = OidcLogin.gateway(url, "agents", secrets);

        var supervisor = claims(login.login("chef.bobigny", PASSWORD).idToken());
        var agent = claims(login.login("agent.bobigny", PASSWORD).idToken());

        assertThat(supervisor.getStringListClaim("roles")).containsExactlyInAnyOrder("supervisor", "agent");
        assertThat(agent.getStringListClaim("roles")).containsExactly("agent");
        assertThat(agent.getClaim("site")).isEqualTo("93008");
        assertThat(agent.getClaims()).doesNotContainKey("sites");
        assertThat(supervisor.getStringListClaim("sites")).containsExactly("*");
    }

    @Test
    void partnerBringsTheOrganisation() throws Exception {
        var login = OidcLogin.gateway(url, "partenaires", secrets);

        var partner = claims(login.login("aide.solidarite", PASSWORD).idToken());

        assertThat(partner.getStringListClaim("roles")).containsExactly("partner");
        assertThat(partner.getClaim("organisation")).isEqualTo("Solidarité Accueil 93");
    }

    @Test
    void serviceAccountBlocksAPersonWhoThenCannotComeIn() throws Exception {
        var subject = claims(applicants().login("outremer.mayotte", PASSWORD).idToken())
                .getSubject();
        var user = usagers.realm("usagers").users().get(subject);
        var representation = user.toRepresentation();
        representation.setEnabled(false);

        user.update(representation);
        user.logout();

        assertThatThrownBy(() -> applicants().login("outremer.mayotte", PASSWORD))
                .isInstanceOf(LoginRefusedException.class);
    }

    @Test
    void manyPeopleLogInAtOnce() throws Exception {
        var login = applicants();
        var people = IntStream.range(0, 50).mapToObj(i -> "crowd." + i).toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            long started = System.nanoTime();
            threads.invokeAll(people.stream().map(BrokeredLoginIT::registration).toList())
                    .forEach(Future::resultNow);
            long registered = System.nanoTime();
            var logins = threads.invokeAll(people.stream()
                    .<Callable<String>>map(
                            name -> () -> login.login(name, PASSWORD).idToken())
                    .toList());
            LOG.info(
                    "50 people made in {} ms, logged in with 8 threads in {} ms",
                    (registered - started) / 1_000_000,
                    (System.nanoTime() - registered) / 1_000_000);

            var subjects = new HashSet<String>();
            for (var result : logins) {
                subjects.add(claims(result.get()).getSubject());
            }
            assertThat(subjects).hasSize(people.size());
        }
    }

    private static Callable<Integer> registration(String username) {
        var person = new UserRepresentation();
        person.setUsername(username);
        person.setFirstName("Foule");
        person.setLastName(username);
        person.setEnabled(true);
        person.setAttributes(Map.of(
                "birthdate", List.of("1990-01-01"), "gender", List.of("female"), "birthcountry", List.of("99100")));
        var password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(PASSWORD);
        person.setCredentials(List.of(password));
        return () -> {
            try (var answer = franceconnect.realm("franceconnect").users().create(person)) {
                assertThat(answer.getStatus()).isEqualTo(201);
                return answer.getStatus();
            }
        };
    }

    private static OidcLogin applicants() {
        return OidcLogin.gateway(url, "usagers", secrets);
    }

    private static UserRepresentation person(String username) {
        return franceconnect
                .realm("franceconnect")
                .users()
                .searchByUsername(username, true)
                .getFirst();
    }

    private static Keycloak admin(String realm) {
        return KeycloakBuilder.builder()
                .serverUrl(url.toString())
                .realm(realm)
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId("montour-identity")
                .clientSecret(secret("MONTOUR_IDENTITY_ADMIN_SECRET"))
                .build();
    }

    private static String secret(String name) {
        return Objects.requireNonNull(secrets.get(name), name);
    }

    private static JWTClaimsSet claims(String token) throws ParseException {
        return SignedJWT.parse(token).getJWTClaimsSet();
    }

    private static String value(UserRepresentation user, String attribute) {
        var attributes = user.getAttributes();
        var values = attributes == null ? null : attributes.get(attribute);
        return values == null ? "" : values.getFirst();
    }
}
