package fr.montour.identity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import fr.montour.backing.Backing;
import fr.montour.backing.keycloak.BrowserlessLogin;
import fr.montour.backing.keycloak.LoginRefusedException;
import fr.montour.backing.keycloak.OidcLogin;
import fr.montour.identity.person.Somebody;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With the real Keycloak: its realms, its broker, its tokens, its admin API. */
class KeycloakIT {

    private static final String PASSWORD = "montour";
    private static final URI CALLBACK = URI.create("http://localhost:8080/login/callback");

    private static RunningService service;

    private final String supervisor = Somebody.newId().value();

    @BeforeAll
    static void start() {
        String keycloak = Backing.shared().keycloak().toString();
        service = RunningService.with(Map.of(
                "montour.keycloak.url",
                keycloak,
                "montour.keycloak.issuer",
                keycloak,
                "montour.keycloak.admin-secret",
                Backing.shared().keycloakSecrets().get("MONTOUR_IDENTITY_ADMIN_SECRET"),
                "montour.demo.enabled",
                "true"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource({
        "claire.dupont, Claire, Dupont, 1985-03-14, true, DAY, false",
        "noel.strasse, Noël-Ægidius, D’Ørsted-Müller Çelik ’t Hooft, 1988-12-25, true, DAY, false",
        "sans.prenom, , Suharto, 1982-06-06, true, DAY, false",
        "sans.courriel, Jeanne, Petit, 1943-04-01, false, DAY, false",
        "mineur.lea, Léa, Nguyen, 2012-10-19, true, DAY, true",
        "corse.paoli, Pasquale, Paoli-Casanova, 1971-08-15, true, DAY, false",
        "jour.inconnu, Ibrahim, Traoré, 1988-07-01, true, MONTH, false",
        "date.inconnue, Zahra, Ahmadzai, 1992-01-01, true, YEAR, false",
    })
    void personLogsInThroughFranceConnect(
            String username,
            String givenName,
            String familyName,
            String birthDate,
            boolean emailKnown,
            String precision,
            boolean minor) {
        var answer = service.logIn("usagers", idToken("usagers", username));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        var login = answer.json();
        assertThat(login.path("kind").asText()).isEqualTo("APPLICANT");
        assertThat(login.path("assurance").asText()).isEqualTo("eidas1");
        assertThat(login.path("givenName").asText("none")).isEqualTo(givenName == null ? "none" : givenName);
        assertThat(login.path("familyName").asText()).isEqualTo(familyName);
        assertThat(login.path("emailKnown").asBoolean()).isEqualTo(emailKnown);
        var file = service.as(
                        supervisor,
                        "agent",
                        "GET",
                        "/persons/" + login.path("personId").asText(),
                        null)
                .json();
        assertThat(file.path("birthDate").asText()).isEqualTo(birthDate);
        assertThat(file.path("birthDatePrecision").asText()).isEqualTo(precision);
        assertThat(file.path("minor").asBoolean()).isEqualTo(minor);
    }

    @Test
    void sameAccountIsTheSamePersonAtTheNextLogin() {
        var first = service.logIn("usagers", idToken("usagers", "karim.benali"));
        var second = service.logIn("usagers", idToken("usagers", "karim.benali"));
        assertThat(second.json().path("personId")).isEqualTo(first.json().path("personId"));
    }

    @Test
    void agentSupervisorAndPartnerComeWithTheirRoles() {
        var agent = service.logIn("agents", idToken("agents", "agent.bobigny")).json();
        assertThat(agent.path("roles").toString()).isEqualTo("[\"agent\"]");
        assertThat(agent.path("organisation").asText()).isEqualTo("93008");
        var chief = service.logIn("agents", idToken("agents", "chef.bobigny")).json();
        assertThat(chief.path("roles").toString()).isEqualTo("[\"agent\",\"supervisor\"]");
        assertThat(chief.path("sites").toString()).isEqualTo("[\"*\",\"93008\"]");
        assertThat(agent.path("sites").toString()).isEqualTo("[\"93008\"]");
        var partner = service.logIn("partenaires", idToken("partenaires", "aide.solidarite"))
                .json();
        assertThat(partner.path("kind").asText()).isEqualTo("PARTNER");
        assertThat(partner.path("organisation").asText()).isEqualTo("Solidarité Accueil 93");
    }

    @Test
    void accessTokenOrTokenOfAnotherRealmIsNoLogin() {
        var tokens = oidc("agents").login("agent.bobigny", PASSWORD);
        assertThat(service.logIn("agents", tokens.accessToken()).problem()).isEqualTo("login-invalid");
        assertThat(service.logIn("usagers", tokens.idToken()).problem()).isEqualTo("login-invalid");
        String tampered = tokens.idToken().substring(0, tokens.idToken().length() - 8) + "AAAAAAAA";
        assertThat(service.logIn("agents", tampered).problem()).isEqualTo("login-invalid");
    }

    @Test
    void blockedPersonLosesTheirSessionsAndCannotLogInAgain() {
        String id = service.logIn("usagers", idToken("usagers", "fatima.elidrissi"))
                .json()
                .path("personId")
                .asText();
        String session = oidc("usagers").login("fatima.elidrissi", PASSWORD).accessToken();
        assertThat(userinfo(session)).isEqualTo(200);
        var browser = new BrowserlessLogin();
        assertThat(signIn(browser, "fatima.elidrissi", PASSWORD)).contains("code=");
        assertThat(signIn(browser, "fatima.elidrissi", "not asked"))
                .as("single sign-on")
                .contains("code=");

        var blocked = decide(id, "block");
        assertThat(blocked.status()).as(blocked.body()).isEqualTo(204);

        assertThat(userinfo(session)).isEqualTo(401);
        assertThat(signIn(browser, "fatima.elidrissi", PASSWORD)).doesNotContain("code=");
        assertThatExceptionOfType(LoginRefusedException.class).isThrownBy(() -> idToken("usagers", "fatima.elidrissi"));

        assertThat(decide(id, "unblock").status()).isEqualTo(204);
        assertThat(userinfo(session)).as("ended for good").isEqualTo(401);
        var again = service.logIn("usagers", idToken("usagers", "fatima.elidrissi"));
        assertThat(again.json().path("personId").asText()).isEqualTo(id);
    }

    @Test
    void madeUpPeopleLogInThroughFranceConnect() {
        var made = demoPeople(200, "crowd");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.json().path("people")).hasSize(200);

        var person = made.json().path("people").get(123);
        var tokens = oidc("usagers")
                .login(person.path("username").asText(), person.path("password").asText());
        var login = service.logIn("usagers", tokens.idToken()).json();
        assertThat(login.path("kind").asText()).isEqualTo("APPLICANT");
        assertThat(login.path("emailKnown").asBoolean()).isTrue();
    }

    @Test
    void makingTheSamePeopleAgainIsHarmless() {
        var first = demoPeople(3, "again");
        assertThat(demoPeople(3, "again").json()).isEqualTo(first.json());
        var names = StreamSupport.stream(first.json().path("people").spliterator(), false)
                .map(person -> person.path("username").asText())
                .collect(Collectors.toSet());
        assertThat(names).containsExactlyInAnyOrder("again-0001", "again-0002", "again-0003");
    }

    @Test
    void readyOnceKeycloakAnswered() {
        await().atMost(Duration.ofSeconds(10))
                .until(() ->
                        service.call("GET", "/health/readiness", null, null).status() == 200);
    }

    @Test
    void withoutKeycloakALoginMayBeTriedLater() {
        String token = idToken("usagers", "claire.dupont");
        try (var cutOff = RunningService.with(Map.of(
                "montour.keycloak.url",
                "http://127.0.0.1:1",
                "montour.keycloak.issuer",
                Backing.shared().keycloak().toString()))) {
            var answer = cutOff.logIn("usagers", token);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.problem()).isEqualTo("keycloak-unavailable");
            assertThat(answer.headers().get("retry-after")).isEqualTo("5");
            assertThat(cutOff.call("GET", "/health/readiness", null, null).status())
                    .isEqualTo(503);
            assertThat(cutOff.call("GET", "/health/liveness", null, null).status())
                    .isEqualTo(200);
        }
    }

    private RunningService.Answer demoPeople(int count, String prefix) {
        return service.as(
                supervisor,
                "supervisor",
                "POST",
                "/demo-people",
                "{\"count\":%d,\"prefix\":\"%s\"}".formatted(count, prefix));
    }

    private RunningService.Answer decide(String id, String decision) {
        return service.as(supervisor, "supervisor", "POST", "/persons/" + id + "/" + decision, "{\"reason\":\"why\"}");
    }

    /** Where the browser is sent in the end. */
    private static String signIn(BrowserlessLogin browser, String username, String password) {
        var challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
        var start = URI.create(Backing.shared().keycloak()
                + "/realms/usagers/protocol/openid-connect/auth?client_id=montour-gateway&response_type=code&scope=openid"
                + "&state=abcdefghijklmnopqrstuvwx&nonce=abcdefghijklmnopqrstuvwx&code_challenge_method=S256"
                + "&code_challenge=" + challenge + "&redirect_uri=" + CALLBACK);

        return browser.login(start, username, password, uri -> uri.toString().startsWith(CALLBACK.toString()))
                .uri()
                .toString();
    }

    /** 200 as long as the session of the access token lives. */
    private static int userinfo(String accessToken) {
        var request = HttpRequest.newBuilder(
                        URI.create(Backing.shared().keycloak() + "/realms/usagers/protocol/openid-connect/userinfo"))
                .header("Authorization", "Bearer " + accessToken);
        return new BrowserlessLogin().send(request).statusCode();
    }

    private static String idToken(String realm, String username) {
        return oidc(realm).login(username, PASSWORD).idToken();
    }

    private static OidcLogin oidc(String realm) {
        return OidcLogin.gateway(
                Backing.shared().keycloak(), realm, Backing.shared().keycloakSecrets());
    }
}
