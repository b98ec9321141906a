package fr.montour.gateway;

import static fr.montour.gateway.fakes.TestBrowser.location;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.backing.Backing;
import fr.montour.gateway.fakes.GatewayWithKeycloak;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The login of each audience through the pages of a real Keycloak, and the ways in which it fails. */
class KeycloakLoginIT {

    private static final String SESSION = "__Host-montour-session";

    private static final GatewayWithKeycloak gateway = new GatewayWithKeycloak();

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void anApplicantComesBackFromFranceConnectToThePageThatWasWanted() throws Exception {
        gateway.known("APPLICANT", "applicant");
        var visitor = gateway.visitor();
        var callback = gateway.loginUntilCallback(visitor, "/login?next=/appointments", "claire.dupont");
        var back = visitor.send(
                visitor.request(GatewayWithKeycloak.pathOf(callback)).GET());
        assertThat(location(back)).isEqualTo("/appointments");
        assertThat(visitor.get("/api/v1/session").body())
                .contains("\"signedIn\":true", "\"kind\":\"APPLICANT\"", "\"personId\":\"p_9\"");

        assertThat(gateway.services().asked("POST /logins").getLast().body())
                .contains("\"realm\":\"usagers\"")
                .contains("\"locale\":\"fr\"");
        var idToken = gateway.lastLogin();
        assertThat(idToken.getIssuer()).isEqualTo(Backing.shared().keycloak() + "/realms/usagers");
        assertThat(idToken.getAudience()).contains("montour-gateway");
    }

    @Test
    void anAgentEntersByTheirOwnDoor() {
        gateway.known("AGENT", "agent");
        var visitor = gateway.visitor();
        var callback = gateway.loginUntilCallback(visitor, "/login/staff", "agent.bobigny");
        assertThat(location(visitor.send(
                        visitor.request(GatewayWithKeycloak.pathOf(callback)).GET())))
                .isEqualTo("/staff");
        assertThat(visitor.get("/staff").statusCode()).isEqualTo(200);
        assertThat(gateway.services().asked("POST /logins").getLast().body()).contains("\"realm\":\"agents\"");
    }

    @Test
    void aPartnerEntersByTheirOwnDoor() {
        gateway.known("PARTNER", "partner");
        var visitor = gateway.visitor();
        var callback = gateway.loginUntilCallback(visitor, "/login/partner", "aide.solidarite");
        assertThat(location(visitor.send(
                        visitor.request(GatewayWithKeycloak.pathOf(callback)).GET())))
                .isEqualTo("/partner");
        assertThat(visitor.get("/partner").statusCode()).isEqualTo(200);
    }

    @Test
    void loginsInTwoTabsDoNotDisturbEachOther() {
        gateway.known("AGENT", "agent");
        var visitor = gateway.visitor();
        var first = URI.create(location(visitor.get("/login/staff?next=/staff")));
        visitor.get("/login/staff?next=/");
        var callback = visitor.browser()
                .login(
                        first,
                        "agent.bobigny",
                        GatewayWithKeycloak.PASSWORD,
                        uri -> uri.getPath().startsWith("/oidc/"))
                .uri();
        assertThat(location(visitor.send(
                        visitor.request(GatewayWithKeycloak.pathOf(callback)).GET())))
                .isEqualTo("/staff");
    }

    @Test
    void aCodeIsWorthNothingInAnotherBrowserNorTwice() {
        gateway.known("AGENT", "agent");
        var visitor = gateway.visitor();
        var callback = gateway.loginUntilCallback(visitor, "/login/staff", "agent.bobigny");
        var thief = gateway.visitor();
        assertThat(thief.get(GatewayWithKeycloak.pathOf(callback)).statusCode()).isEqualTo(400);
        assertThat(thief.cookie(SESSION)).isNull();
        assertThat(visitor.get(GatewayWithKeycloak.pathOf(callback)).statusCode())
                .isEqualTo(303);
        assertThat(visitor.get(GatewayWithKeycloak.pathOf(callback)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aCallbackOfOneRealmDoesNotCountForAnother() {
        var visitor = gateway.visitor();
        var callback = gateway.loginUntilCallback(visitor, "/login/staff", "agent.bobigny");
        assertThat(visitor.get(GatewayWithKeycloak.pathOf(callback).replace("/oidc/agents/", "/oidc/usagers/"))
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
        var callback = gateway.loginUntilCallback(visitor, "/login/staff", "agent.bobigny");
        var response = visitor.get(GatewayWithKeycloak.pathOf(callback));
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("Ce compte est suspendu");
        assertThat(visitor.cookie(SESSION)).isNull();
    }
}
