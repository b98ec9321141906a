package fr.montour.gateway;

import static fr.montour.gateway.fakes.FakeAnswers.LINE;
import static fr.montour.gateway.fakes.TestBrowser.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.fakes.FakeAnswers;
import fr.montour.gateway.fakes.GatewayUnderTest;
import fr.montour.gateway.fakes.TestBrowser;
import fr.montour.platform.testing.TestTokens;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JourneyIT {

    private static final String BASE = "/lines/" + LINE;

    private static final GatewayUnderTest gateway = new GatewayUnderTest(Map.of());

    private final TestBrowser applicant = gateway.signedIn(Audience.APPLICANTS, "applicant");

    @BeforeEach
    void ordinaryDay() {
        gateway.services().reset();
        // The second board asked for from now on was surely seen by the gateway when the third is asked for.
        await().untilAsserted(
                        () -> assertThat(gateway.services().asked("GET /board")).hasSizeGreaterThan(2));
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void aVisitorFindsTheLineAndIsAskedToLogIn() {
        var visitor = gateway.visitor();
        assertThat(visitor.get("/").body()).contains("<option value=\"residence-permit-renewal\"");
        assertThat(visitor.get("/sites?q=bobi").body()).contains("/sites/93008");
        assertThat(visitor.get("/sites/93008").body()).contains(BASE);
        assertThat(visitor.get(BASE).body())
                .contains("action=\"" + BASE + "/place\"")
                .contains("Passeport");
    }

    @Test
    void languageIsChosenByAButtonAndKept() {
        var visitor = gateway.visitor();
        assertThat(visitor.get("/").body()).contains("lang=\"fr\"");
        var response = visitor.form("/language", "language=en&next=%2Fsites");
        assertThat(location(response)).isEqualTo("/sites");
        assertThat(visitor.get("/sites").body()).contains("<html lang=\"en\">");
    }

    @Test
    void joiningWaitingBeingCalledChoosingAndConfirming() {
        assertThat(location(applicant.post(BASE + "/place", Map.of()))).isEqualTo(BASE + "/place");
        assertThat(applicant.get(BASE + "/place").body())
                .contains("Vous êtes dans la file")
                .contains("1 personne devant vous");

        gateway.services().answer("GET " + BASE + "/places/me", 200, FakeAnswers.place("CALLED"));
        assertThat(applicant.get(BASE + "/place").body())
                .contains("C’est votre tour")
                .contains("10 h 15");

        admit("p_1");
        assertThat(location(applicant.post(BASE + "/place/claim", Map.of()))).isEqualTo(BASE + "/slots");
        assertThat(applicant.get(BASE + "/slots").body())
                .contains(FakeAnswers.SLOT)
                .contains("9 h 00");
        assertThat(location(applicant.post(BASE + "/slots", Map.of("slotId", FakeAnswers.SLOT))))
                .isEqualTo("/holds/b_1");
        assertThat(applicant.get("/holds/b_1").body()).contains("mardi 1er décembre 2026");
        assertThat(location(applicant.post("/holds/b_1/confirm", Map.of()))).isEqualTo("/appointments/b_1");
        assertThat(applicant.get("/appointments/b_1").body()).contains("K7QM-3XZ9");

        var confirm = gateway.services().asked("POST /holds/b_1/confirm").getFirst();
        assertThat(confirm.body()).contains("\"statement\":\"signed\"").contains("\"locale\":\"fr\"");
    }

    @Test
    void holdIsConfirmedUntilItsEndAlsoAfterTheAdmissionHasEnded() {
        assertThat(applicant.cookie("__Host-montour-admission-" + LINE)).isNull();
        assertThat(location(applicant.post("/holds/b_1/confirm", Map.of()))).isEqualTo("/appointments/b_1");
        assertThat(applicant.api("POST", "/api/v1/holds/b_1/confirm", null).statusCode())
                .isEqualTo(201);
    }

    @Test
    void holdIsShownFirstWithItsEndWhereverOneLooks() {
        admit("p_1");
        applicant.post(BASE + "/place/claim", Map.of());
        gateway.services().answer("GET /holds/me", 200, "[" + FakeAnswers.HOLD + "]");
        gateway.services().answer("GET " + BASE + "/places/me", 200, FakeAnswers.place("ADMITTED"));
        for (String page : new String[] {BASE + "/place", BASE + "/slots", "/appointments"}) {
            assertThat(applicant.get(page).body())
                    .as(page)
                    .contains("Un créneau vous est gardé")
                    .contains("/holds/b_1");
        }
    }

    @Test
    void olderTabLeadsToTheSlotThatWasChosenSince() {
        gateway.services().refuse("POST /holds/b_1/confirm", 409, "hold-moved", Map.of("holdId", "b_2"));
        gateway.services().refuse("GET /holds/b_1", 409, "hold-moved", Map.of("holdId", "b_2"));
        assertThat(location(applicant.post("/holds/b_1/confirm", Map.of()))).isEqualTo("/holds/b_2?moved=true");
        assertThat(location(applicant.get("/holds/b_1"))).isEqualTo("/holds/b_2?moved=true");
    }

    @Test
    void backButtonAfterConfirmingLeadsToTheAppointment() {
        admit("p_1");
        applicant.post(BASE + "/place/claim", Map.of());
        gateway.services().answer("GET /holds/b_1", 200, FakeAnswers.HOLD.replace("false", "true"));
        gateway.services().refuse("GET " + BASE + "/slots", 409, "admission-spent", Map.of("bookingId", "b_1"));
        assertThat(location(applicant.get("/holds/b_1"))).isEqualTo("/appointments/b_1");
        assertThat(location(applicant.get(BASE + "/slots"))).isEqualTo("/appointments/b_1");
    }

    @Test
    void whoFindsNothingToChooseIsLedToTheirPlaceWhichIsKept() {
        admit("p_1");
        applicant.post(BASE + "/place/claim", Map.of());
        gateway.services().refuse("GET " + BASE + "/slots", 409, "admission-unserved");
        assertThat(location(applicant.get(BASE + "/slots"))).isEqualTo(BASE + "/place");
    }

    @Test
    void aSlotThatWasJustTakenLeadsBackToTheOthers() {
        admit("p_1");
        applicant.post(BASE + "/place/claim", Map.of());
        gateway.services().refuse("POST " + BASE + "/holds", 409, "slot-full");
        var response = applicant.post(BASE + "/slots", Map.of("slotId", FakeAnswers.SLOT));
        assertThat(location(response)).isEqualTo(BASE + "/slots?notice=slot-full");
        assertThat(applicant.get(location(response)).body()).contains("vient d’être pris");
    }

    @Test
    void anAdmissionOfSomebodyElseIsTurnedAwayAtTheDoor() {
        String foreign = admission("p_2", LINE, Instant.now().plusSeconds(600));
        var response = applicant.api("GET", "/api/v1" + BASE + "/slots", null, "Montour-Admission", foreign);
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("admission-foreign");
        String expired = admission("p_1", LINE, Instant.now().minusSeconds(60));
        assertThat(applicant
                        .api("GET", "/api/v1" + BASE + "/slots", null, "Montour-Admission", expired)
                        .body())
                .contains("admission-invalid")
                .contains("EXPIRED");
        assertThat(gateway.services().asked("GET " + BASE + "/slots")).isEmpty();
    }

    @Test
    void leavingAndCancellingAskFirst() {
        assertThat(applicant.get(BASE + "/place/leave").body())
                .contains(
                        "Vous perdrez votre numéro 42", "Vous êtes en position 2.", "458 personnes sont derrière vous");
        assertThat(gateway.services().asked("DELETE " + BASE + "/places/me")).isEmpty();
        applicant.post(BASE + "/place/leave", Map.of());
        assertThat(gateway.services().asked("DELETE " + BASE + "/places/me")).hasSize(1);
        assertThat(applicant.cookie("__Host-montour-place-" + LINE)).isNull();

        assertThat(applicant.get("/appointments/b_1/cancel").body()).contains("ce créneau ne vous reviendra pas");
        applicant.post("/appointments/b_1/cancel", Map.of());
        assertThat(gateway.services().asked("POST /bookings/b_1/cancel")).hasSize(1);
    }

    @Test
    void pollsAreAnsweredFromCookieAndBoardAlone() {
        applicant.api("PUT", "/api/v1" + BASE + "/place", null);
        var status = applicant.api("GET", "/api/v1" + BASE + "/place/status", null);
        assertThat(status.body()).contains("\"number\":42", "\"ahead\":1", "\"state\":\"WAITING\"", "\"nextPollIn\":2");
        assertThat(status.headers().firstValue("Retry-After")).hasValue("2");
        gateway.services().answer("GET /board", 200, FakeAnswers.board(42));
        await().untilAsserted(() -> assertThat(applicant
                        .api("GET", "/api/v1" + BASE + "/place/status", null)
                        .body())
                .contains("MAYBE_CALLED"));
        assertThat(gateway.services().asked("GET " + BASE + "/places/me")).isEmpty();
    }

    @Test
    void anotherDeviceCostsOneCallAndThenNone() {
        for (int i = 0; i < 3; i++) {
            assertThat(applicant
                            .api("GET", "/api/v1" + BASE + "/place/status", null)
                            .body())
                    .contains("\"number\":42");
        }
        assertThat(gateway.services().asked("GET " + BASE + "/places/me")).hasSize(1);
    }

    @Test
    void joinsAreAskedForInBatchesByTheGatewayForThePerson() {
        applicant.api("PUT", "/api/v1" + BASE + "/place", null);

        assertThat(gateway.services().asked("POST /joins").getFirst().body())
                .contains("\"personId\":\"p_1\"", "\"lineId\":\"93008-");
    }

    @Test
    void servicesAreCalledInTheNameOfThePersonAndWithTheCorrelationId() throws Exception {
        applicant.api("GET", "/api/v1" + BASE + "/place", null, "X-Correlation-Id", "test-correlation-1");
        var call = gateway.services().asked("GET " + BASE + "/places/me").getFirst();
        assertThat(call.header("X-correlation-id")).isEqualTo("test-correlation-1");
        var claims = SignedJWT.parse(
                        String.valueOf(call.header("Authorization")).substring("Bearer ".length()))
                .getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo("p_1");
        assertThat(claims.getIssuer()).isEqualTo("montour-gateway");
        assertThat(claims.getAudience()).containsExactly("waiting-room-service");
        assertThat(claims.getStringListClaim("roles")).containsExactly("applicant");
        assertThat(claims.getExpirationTime()).isBefore(Date.from(Instant.now().plusSeconds(61)));
    }

    @Test
    void loggingOutForgetsEverythingButTheLanguage() {
        applicant.form("/language", "_csrf=c_token&language=en&next=%2F");
        applicant.post(BASE + "/place", Map.of());
        var response = applicant.post("/logout", Map.of());
        assertThat(location(response))
                .contains("/realms/usagers/protocol/openid-connect/auth")
                .contains("client_id=montour-gateway")
                .contains("prompt=none");
        assertThat(applicant.cookie("__Host-montour-session")).isNull();
        assertThat(applicant.cookie("__Host-montour-place-" + LINE)).isNull();
        assertThat(applicant.cookie("__Host-montour-language")).isEqualTo("en");
    }

    private void admit(String person) {
        Instant until = Instant.now().plusSeconds(600);
        gateway.services()
                .answer("POST " + BASE + "/places/me/claim", 200, """
                    {"admissionToken":"%s","expiresAt":"%s","number":42}\
                    """.formatted(admission(person, LINE, until), until));
    }

    private static String admission(String person, String line, Instant until) {
        return TestTokens.sign(
                TestTokens.WAITING_ROOM,
                new JWTClaimsSet.Builder()
                        .subject(person)
                        .issuer(TestTokens.WAITING_ROOM)
                        .audience("montour-admission")
                        .jwtID("a_1")
                        .claim("line", line)
                        .claim("number", 42)
                        .expirationTime(Date.from(until))
                        .build());
    }
}
