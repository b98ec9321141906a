package fr.montour.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.gateway.fakes.GatewayWithKeycloak;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Logging out on a computer that others use after one, with a real Keycloak and a FranceConnect behind it. */
class KeycloakLogoutIT {

    private static final String SESSION = "__Host-montour-session";

    private static final GatewayWithKeycloak gateway = new GatewayWithKeycloak();

    private final URI home = gateway.gateway().uri("/");

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/login, APPLICANT, applicant, claire.dupont, karim.benali",
        "/login/staff, AGENT, agent, agent.bobigny, chef.bobigny",
    })
    void onePressEndsAllSessionsAndTheNextPersonIsAskedToLogIn(
            String door, String kind, String role, String first, String next) throws Exception {
        gateway.known(kind, role);
        var shared = gateway.visitor();
        gateway.logIn(shared, door, first);
        String subject = gateway.lastLogin().getSubject();

        var arrival = gateway.follow(shared, gateway.logOut(shared));
        assertThat(arrival.uri()).isEqualTo(home);
        assertThat(arrival.response().statusCode()).isEqualTo(200);
        assertThat(shared.cookie(SESSION)).isNull();

        gateway.logIn(shared, door, next);
        assertThat(gateway.lastLogin().getSubject()).isNotEqualTo(subject);
    }

    @Test
    void aLogoutThatKeycloakDidNotHearOfIsFinishedBeforeTheNextLogin() throws Exception {
        gateway.known("APPLICANT", "applicant");
        var shared = gateway.visitor();
        gateway.logIn(shared, "/login", "claire.dupont");
        String subject = gateway.lastLogin().getSubject();
        gateway.logOut(shared);

        gateway.logIn(shared, "/login?next=/appointments", "karim.benali");
        assertThat(gateway.lastLogin().getSubject()).isNotEqualTo(subject);
    }

    @Test
    void whoLogsOutInATabWhoseSessionHasEndedEndsTheOtherSessionsAllTheSame() throws Exception {
        gateway.known("AGENT", "agent");
        var shared = gateway.visitor();
        gateway.logIn(shared, "/login/staff", "agent.bobigny");
        String subject = gateway.lastLogin().getSubject();
        shared.with(SESSION, "ended");
        assertThat(gateway.follow(shared, shared.form("/logout?realm=agents", "_csrf=old"))
                        .uri())
                .isEqualTo(home);
        gateway.logIn(shared, "/login/staff", "chef.bobigny");
        assertThat(gateway.lastLogin().getSubject()).isNotEqualTo(subject);
    }

    @Test
    void whomKeycloakDoesNotKnowComesHomeAtOnce() {
        var visitor = gateway.visitor();
        assertThat(gateway.follow(visitor, visitor.form("/logout", "")).uri()).isEqualTo(home);
    }

    @Test
    void nobodyElseCanEndASessionWithAnAnswerOfKeycloak() {
        gateway.known("AGENT", "agent");
        var visitor = gateway.visitor();
        gateway.logIn(visitor, "/login/staff", "agent.bobigny");
        assertThat(visitor.get("/oidc/agents/logout?state=invented&code=invented")
                        .headers()
                        .firstValue("Location"))
                .hasValue("/");
        assertThat(visitor.get("/staff").statusCode()).isEqualTo(200);
    }
}
