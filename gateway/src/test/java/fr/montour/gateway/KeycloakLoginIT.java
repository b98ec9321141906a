package fr.montour.gateway;

import static fr.montour.gateway.fakes.TestBrowser.location;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import fr.montour.backing.Backing;
import fr.montour.gateway.fakes.FakeServices;
import fr.montour.gateway.fakes.GatewayUnderTest;
import fr.montour.gateway.fakes.TestBrowser;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The login of each audience through the pages of a real Keycloak, and the ways in which it fails. */
class KeycloakLoginIT {

    private static final String PASSWORD = "montour";
    private static final String SESSION = "__Host-montour-session";
    private static final Pattern ID_TOKEN = Pattern.compile("\"idToken\":\"([^\"]+)\"");

    private static final GatewayUnderTest gateway = new GatewayUnderTest(keycloak());

    private static Map<String, Object> keycloak() {
        var secrets = Backing.shared().keycloakSecrets();
        return Map.of(
                "montour.oidc.url", Backing.shared().keycloak().toString(),
                "montour.oidc.secrets.usagers", secrets.get("MONTOUR_USAGERS_CLIENT_SECRET"),
                "montour.oidc.secrets.agents", secrets.get("MONTOUR_AGENTS_CLIENT_SECRET"),
                "montour.oidc.secrets.partenaires", secrets.get("MONTOUR_PARTENAIRES_CLIENT_SECRET"));
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void anApplicantComesBackFromFranceConnectToThePageThatWasWanted() throws Exception {
        known("APPLICANT", "applicant");
        var visitor = gateway.visitor();
        var callback = loginUntilCallback(visitor, "/login?next=/appointments", "claire.dupont");
        var back = visitor.send(visitor.request(pathOf(callback)).GET());
        assertThat(location(back)).isEqualTo("/appointments");
        assertThat(visitor.get("/api/v1/session").body())
                .contains("\"signedIn\":true", "\"kind\":\"APPLICANT\"", "\"personId\":\"p_9\"");

        var login = gateway.services().asked("POST /logins").getLast();
        assertThat(login.body()).contains("\"realm\":\"usagers\"").contains("\"locale\":\"fr\"");
        var idToken = SignedJWT.parse(idToken(login)).getJWTClaimsSet();
        assertThat(idToken.getIssuer()).isEqualTo(Backing.shared().keycloak() + "/realms/usagers");
        assertThat(idToken.getAudience()).contains("montour-gateway");
    }

    @Test
    void anAgentEntersByTheirOwnDoor() {
        known("AGENT", "agent");
        var visitor = gateway.visitor();
        var callback = loginUntilCallback(visitor, "/login/staff", "agent.bobigny");
        assertThat(location(visitor.send(visitor.request(pathOf(callback)).GET())))
                .isEqualTo("/staff");
        assertThat(visitor.get("/staff").statusCode()).isEqualTo(200);
        assertThat(gateway.services().asked("POST /logins").getLast().body()).contains("\"realm\":\"agents\"");
    }

    @Test
    void aPartnerEntersByTheirOwnDoor() {
        known("PARTNER", "partner");
        var visitor = gateway.visitor();
        var callback = loginUntilCallback(visitor, "/login/partner", "aide.solidarite");
        assertThat(location(visitor.send(visitor.request(pathOf(callback)).GET())))
                .isEqualTo("/partner");
        assertThat(visitor.get("/partner").statusCode()).isEqualTo(200);
    }

    @Test
    void loginsInTwoTabsDoNotDisturbEachOther() {
        known("AGENT", "agent");
        var visitor = gateway.visitor();
        var first = URI.create(location(visitor.get("/login/staff?next=/staff")));
        visitor.get("/login/staff?next=/");
        var callback = visitor.browser()
                .login(first, "agent.bobigny", PASSWORD, KeycloakLoginIT::isCallback)
                .uri();
        assertThat(location(visitor.send(visitor.request(pathOf(callback)).GET())))
                .isEqualTo("/staff");
    }

    @Test
    void aCodeIsWorthNothingInAnotherBrowserNorTwice() {
        known("AGENT", "agent");
        var visitor = gateway.visitor();
        var callback = loginUntilCallback(visitor, "/login/staff", "agent.bobigny");
        var thief = gateway.visitor();
        assertThat(thief.get(pathOf(callback)).statusCode()).isEqualTo(400);
        assertThat(thief.cookie(SESSION)).isNull();
        assertThat(visitor.get(pathOf(callback)).statusCode()).isEqualTo(303);
        assertThat(visitor.get(pathOf(callback)).statusCode()).isEqualTo(400);
    }

    @Test
    void aCallbackOfOneRealmDoesNotCountForAnother() {
        var visitor = gateway.visitor();
        var callback = loginUntilCallback(visitor, "/login/staff", "agent.bobigny");
        assertThat(visitor.get(pathOf(callback).replace("/oidc/agents/", "/oidc/usagers/"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aCodeThatKeycloakNeverGaveIsRefused() {
        var visitor = gateway.visitor();
        var login = location(visitor.get("/login/staff"));
        var state = Pattern.compile("state=([^&]+)").matcher(login);
        assertThat(state.find()).isTrue();
        var response = visitor.get("/oidc/agents/callback?state=" + state.group(1) + "&code=invented");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("La connexion n’a pas abouti");
    }

    @Test
    void aBlockedPersonIsToldSo() {
        gateway.services().refuse("POST /logins", 403, "person-blocked");
        var visitor = gateway.visitor();
        var callback = loginUntilCallback(visitor, "/login/staff", "agent.bobigny");
        var response = visitor.get(pathOf(callback));
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("Ce compte est suspendu");
        assertThat(visitor.cookie(SESSION)).isNull();
    }

    @Test
    void keycloakAcceptsTheWayOut() {
        known("AGENT", "agent");
        var visitor = gateway.visitor();
        visitor.get(pathOf(loginUntilCallback(visitor, "/login/staff", "agent.bobigny")));
        String csrf = csrfOf(visitor);
        var out = URI.create(location(visitor.form("/logout", "_csrf=" + csrf)));
        var page = visitor.send(java.net.http.HttpRequest.newBuilder(out).GET());
        assertThat(page.statusCode()).as(page.body()).isLessThan(400);
        assertThat(visitor.cookie(SESSION)).isNull();
    }

    private static String csrfOf(TestBrowser visitor) {
        var token = Pattern.compile("\"csrfToken\":\"([^\"]+)\"")
                .matcher(visitor.get("/api/v1/session").body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static URI loginUntilCallback(TestBrowser visitor, String door, String username) {
        var start = URI.create(location(visitor.get(door)));
        return visitor.browser()
                .login(start, username, PASSWORD, KeycloakLoginIT::isCallback)
                .uri();
    }

    private static boolean isCallback(URI uri) {
        return uri.getPath().startsWith("/oidc/");
    }

    private static String pathOf(URI uri) {
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static String idToken(FakeServices.Call login) {
        var found = ID_TOKEN.matcher(login.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static void known(String kind, String role) {
        gateway.services().answer("POST /logins", 200, """
                {"personId":"p_9","kind":"%s","roles":["%s"],"organisation":"93008","assurance":"eidas1",
                 "givenName":"Claire","familyName":"Dupont","locale":"fr","emailKnown":true}""".formatted(kind, role));
    }
}
