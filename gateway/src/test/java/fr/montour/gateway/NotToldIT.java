package fr.montour.gateway;

import static fr.montour.gateway.fakes.FakeAnswers.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.fakes.FakeAnswers;
import fr.montour.gateway.fakes.GatewayUnderTest;
import fr.montour.gateway.fakes.TestBrowser;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody whom our letters did not reach is seen when they open a page, and reads what that means. */
class NotToldIT {

    private static final String BASE = "/lines/" + LINE;
    private static final String SIGHTING = "POST " + BASE + "/places/me/sighting";

    private static final GatewayUnderTest gateway = new GatewayUnderTest(Map.of());

    private final TestBrowser applicant = gateway.signedIn(Audience.APPLICANTS, "applicant");

    @BeforeEach
    void ordinaryDay() {
        gateway.services().reset();
        gateway.services().answer(SIGHTING, 204, "");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    private static String notTold(String state) {
        return FakeAnswers.place(state).replace("\"missedCalls\"", "\"notTold\":true,\"missedCalls\"");
    }

    private void placeIs(String json) {
        gateway.services().answer("GET " + BASE + "/places/me", 200, json);
        gateway.services().answer("GET /places/me", 200, "[" + json + "]");
    }

    @Test
    void whoOpensAPageIsSeenAndReadsThatNothingIsLost() {
        placeIs(notTold("WAITING"));

        assertThat(applicant.get(BASE + "/place").body()).contains("Nous n’avons pas pu vous prévenir");
        assertThat(gateway.services().asked(SIGHTING)).hasSize(1);
        assertThat(applicant.get("/appointments").body()).contains("Nous n’avons pas pu vous prévenir");
        assertThat(gateway.services().asked(SIGHTING)).hasSize(2);
    }

    @Test
    void aScriptThatAsksIsNobodySeen() {
        placeIs(notTold("WAITING"));

        applicant.api("GET", "/api/v1" + BASE + "/place/status", null);
        applicant.api("GET", "/api/v1" + BASE + "/place", null);
        applicant.api("GET", "/api/v1/places", null);

        assertThat(gateway.services().asked(SIGHTING)).isEmpty();
    }

    @Test
    void whoeverElseOpensAPageIsNotAskedAbout() {
        placeIs(FakeAnswers.place("WAITING"));

        assertThat(applicant.get(BASE + "/place").body()).doesNotContain("prévenir à temps");
        assertThat(gateway.services().asked(SIGHTING)).isEmpty();
    }

    @Test
    void staffFindWhoIsCalledAndCannotBeToldUntilWhen() {
        var agent = gateway.agentOf("93008");
        assertThat(agent.get("/staff" + BASE).body()).contains("/staff" + BASE + "/untold");

        assertThat(agent.get("/staff" + BASE + "/untold").body())
                .contains("/places/p_1", "Aucune adresse connue", "26 novembre 2026 à 20 h 00");
    }

    @Test
    void whoIsCalledAndWasNotToldReadsThatThisCallCostsNothing() {
        placeIs(notTold("CALLED"));

        assertThat(applicant.get(BASE + "/place").body())
                .contains("vous gardez votre numéro et ne perdez aucune chance")
                .doesNotContain("votre place est gardée une fois");
        assertThat(gateway.services().asked(SIGHTING)).isEmpty();
    }
}
