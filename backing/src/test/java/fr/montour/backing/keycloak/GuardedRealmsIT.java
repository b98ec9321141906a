package fr.montour.backing.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.montour.backing.Backing;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.representations.idm.EventRepresentation;

/** What a stranger can try at a Keycloak with our realms, and what its administrator sees of it. */
class GuardedRealmsIT {

    private static final String PASSWORD = "montour";
    private static final int MANY = 35;

    private static URI url;
    private static Map<String, String> secrets;
    private static Keycloak administrator;

    @BeforeAll
    static void start() {
        url = Backing.shared().keycloak();
        secrets = Backing.shared().keycloakSecrets();
        administrator = KeycloakBuilder.builder()
                .serverUrl(url.toString())
                .realm("master")
                .clientId("admin-cli")
                .username(KeycloakSettings.ADMIN)
                .password(secrets.get(KeycloakSettings.ADMIN_PASSWORD))
                .build();
    }

    @AfterAll
    static void close() {
        administrator.close();
    }

    static Stream<Arguments> passwords() {
        var people = Map.of(
                "agents", "agent.bobigny",
                "partenaires", "aide.solidarite",
                "franceconnect", "claire.dupont",
                "usagers", "claire.dupont");
        return people.entrySet().stream()
                .flatMap(person -> clients(person.getKey())
                        .map(client -> Arguments.of(person.getKey(), client, person.getValue())));
    }

    private static Stream<String> clients(String realm) {
        return Stream.of(
                "admin-cli",
                "account",
                "account-console",
                "security-admin-console",
                "broker",
                "realm-management",
                "montour-identity",
                realm.equals("franceconnect") ? "montour" : "montour-gateway");
    }

    @ParameterizedTest
    @MethodSource("passwords")
    void aPasswordAloneGivesNoTokens(String realm, String client, String person) {
        for (String secret : List.of("", clientSecret(realm, client))) {
            var answer = post(
                    realm,
                    Map.of(
                            "grant_type", "password",
                            "client_id", client,
                            "client_secret", secret,
                            "username", person,
                            "password", PASSWORD,
                            "scope", "openid"));
            assertThat(answer).doesNotContain("access_token").contains("error");
        }
    }

    @ParameterizedTest
    @CsvSource({"agents, chef.bobigny", "partenaires, aide.solidarite", "franceconnect, corse.haute"})
    void whoKnowsAUserNameCannotShutItsOwnerOut(String realm, String person) {
        for (int i = 0; i < MANY; i++) {
            String guess = "guess-" + i;
            assertThatExceptionOfType(LoginRefusedException.class).isThrownBy(() -> logIn(realm, person, guess));
        }
        logIn(realm, person, PASSWORD);
    }

    @Test
    void loginsAndFailedOnesAreKept() {
        assertThatExceptionOfType(LoginRefusedException.class)
                .isThrownBy(() -> logIn("agents", "agent.bobigny", "wrong"));
        logIn("agents", "agent.bobigny", PASSWORD);
        assertThat(events("LOGIN_ERROR"))
                .anySatisfy(event -> assertThat(event.getDetails()).containsEntry("username", "agent.bobigny"));
        assertThat(events("LOGIN"))
                .anySatisfy(event -> assertThat(event.getDetails()).containsEntry("username", "agent.bobigny"));
    }

    @Test
    void theStartPageOffersNobodyToBecomeTheAdministrator() {
        for (String host : List.of(url.getAuthority(), "evil.example", "127.0.0.1:" + url.getPort())) {
            assertThat(RawRequest.get(url, "/", host)).as(host).doesNotContain("<form", "password");
        }
    }

    @Test
    void whateverHostARequestNamesAddressesAreOurs() {
        var discovery = RawRequest.get(url, "/realms/usagers/.well-known/openid-configuration", "evil.example");
        assertThat(discovery)
                .contains("\"issuer\":\"" + url + "/realms/usagers\"")
                .doesNotContain("evil.example");
        var login = RawRequest.get(
                url,
                "/realms/agents/protocol/openid-connect/auth?client_id=montour-gateway&response_type=code&scope=openid"
                        + "&redirect_uri=http://localhost:8080/login/callback&code_challenge_method=S256"
                        + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
                "evil.example");
        assertThat(login).contains("<form").doesNotContain("evil.example");
    }

    private static List<EventRepresentation> events(String type) {
        return administrator.realm("agents").getEvents(List.of(type), null, null, null, null, null, null, null);
    }

    /** Through the pages of a realm whose people have passwords. */
    private static void logIn(String realm, String person, String password) {
        var login = realm.equals("franceconnect")
                ? OidcLogin.gateway(url, "usagers", secrets)
                : OidcLogin.gateway(url, realm, secrets);
        login.login(person, password);
    }

    private static String clientSecret(String realm, String client) {
        String name = client.equals("montour-identity")
                ? "MONTOUR_IDENTITY_ADMIN_SECRET"
                : "MONTOUR_" + realm.toUpperCase(java.util.Locale.ROOT) + "_CLIENT_SECRET";
        return Objects.requireNonNull(secrets.get(name), name);
    }

    private static String post(String realm, Map<String, String> fields) {
        return new BrowserlessLogin()
                .send(HttpRequest.newBuilder(URI.create(url + "/realms/" + realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(BrowserlessLogin.form(fields))))
                .body();
    }
}
