package fr.montour.gateway;

import static fr.montour.gateway.fakes.FakeAnswers.LINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.fakes.FakeAnswers;
import fr.montour.gateway.fakes.GatewayUnderTest;
import fr.montour.gateway.fakes.TestBrowser;
import fr.montour.platform.testing.TestTokens;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told before a booking, and how appointments are listed. */
class BookingPagesIT {

    private static final GatewayUnderTest gateway = new GatewayUnderTest(Map.of());

    private final TestBrowser applicant = gateway.signedIn(Audience.APPLICANTS, "applicant");

    @BeforeEach
    void ordinaryDay() {
        gateway.services().reset();
        await().untilAsserted(
                        () -> assertThat(gateway.services().asked("GET /board")).hasSizeGreaterThan(1));
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    private Document page(String path) {
        return Jsoup.parse(applicant.get(path).body().replace('\u00a0', ' '));
    }

    private static String placeIn(String line, String state) {
        return FakeAnswers.place(state).replace(LINE, line);
    }

    private static void places(String... places) {
        gateway.services().answer("GET /places/me", 200, "[" + String.join(",", places) + "]");
    }

    private void inEnglish() {
        applicant.form("/language", "_csrf=" + GatewayUnderTest.CSRF + "&language=en&next=%2F");
    }

    @Test
    void otherPlacesThatEndWithTheBookingAreToldBeforeConfirming() {
        String sameProcedure = "94028-residence-permit-renewal";
        gateway.services().answer("GET /sites/94028", 200, """
                {"siteId":"94028","kind":"PREFECTURE","name":"Préfecture de Créteil","commune":"Créteil","postalCode":"94000",
                 "departementCode":"94","departement":"Val-de-Marne","region":"Île-de-France","zone":"Europe/Paris"}""");
        places(
                placeIn(LINE, "ADMITTED"),
                placeIn(sameProcedure, "WAITING"),
                placeIn("93008-naturalisation", "WAITING"),
                placeIn("75056-residence-permit-renewal", "LEFT"));

        assertThat(page("/holds/b_1").select(".turn p.notice.warn").eachText())
                .containsExactly(
                        "Avec ce rendez-vous, votre place dans la file de Préfecture de Créteil pour la même démarche "
                                + "(numéro 42) prend fin.");

        places(placeIn(sameProcedure, "REGISTERED").replace("\"number\":42,", ""));
        inEnglish();
        assertThat(page("/holds/b_1").select(".turn p.notice.warn").eachText())
                .containsExactly(
                        "With this booking your registration in the line of Préfecture de Créteil for the same "
                                + "procedure ends.");
    }

    @Test
    void holdIsConfirmedAlsoWhileTheWaitingRoomIsAway() {
        gateway.services().refuse("GET /places/me", 503, "store-unavailable");

        var page = page("/holds/b_1");

        assertThat(page.text()).contains("Si vous avez une autre place pour la même démarche");
        assertThat(page.select("form[action=/holds/b_1/confirm]")).hasSize(1);
    }

    @Test
    void appointmentAtTheSameTimeIsRefusedBeforeConfirmingInPlainWords() {
        admit();
        applicant.post("/lines/" + LINE + "/place/claim", Map.of());
        gateway.services().refuse("POST /lines/" + LINE + "/holds", 409, "booking-overlaps");
        gateway.services().refuse("POST /holds/b_1/confirm", 409, "booking-overlaps");
        var chosen = Map.of("slotId", FakeAnswers.SLOT);

        var refused = applicant.post("/lines/" + LINE + "/slots", chosen);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(refused.body()).select("#errors").text().toLowerCase(Locale.ROOT))
                .contains("vous avez déjà un rendez-vous à cette heure-là");
        assertThat(applicant.post("/holds/b_1/confirm", Map.of()).body())
                .contains("Vous avez déjà un rendez-vous à cette heure-là");

        inEnglish();
        assertThat(applicant.post("/lines/" + LINE + "/slots", chosen).body())
                .contains("You have another appointment at that time");
    }

    @Test
    void whoeverIsRegisteredHasNoNumberYet() {
        places(placeIn(LINE, "REGISTERED").replace("\"number\":42,", ""));

        var text = page("/appointments").text();

        assertThat(text).contains("Vous êtes inscrit").doesNotContain("numéro");
    }

    @Test
    void appointmentsToComeAreFirstThenPastAndCancelledApart() {
        gateway.services()
                .answer(
                        "GET /bookings/me",
                        200,
                        "["
                                + String.join(
                                        ",",
                                        booking("b_old", "2020-03-02", "CONFIRMED"),
                                        booking("b_gone", "2126-05-05", "CANCELLED"),
                                        booking("b_later", "2126-12-02", "CONFIRMED"),
                                        booking("b_recent", "2021-03-02", "CONFIRMED"),
                                        booking("b_next", "2126-12-01", "CONFIRMED"),
                                        booking("b_gone_long", "2020-05-05", "CANCELLED"))
                                + "]");
        places();

        var page = page("/appointments");

        assertThat(page.select("h2").eachText()).containsExactly("Mes rendez-vous", "Passés", "Annulés");
        assertThat(page.select("ul.list a").eachAttr("href"))
                .containsExactly(
                        "/appointments/b_next",
                        "/appointments/b_later",
                        "/appointments/b_recent",
                        "/appointments/b_old",
                        "/appointments/b_gone",
                        "/appointments/b_gone_long");
    }

    private static String booking(String id, String day, String state) {
        return FakeAnswers.booking(state).replace("b_1", id).replace("2026-12-01", day);
    }

    private static void admit() {
        Instant until = Instant.now().plusSeconds(600);
        String token = TestTokens.sign(
                TestTokens.WAITING_ROOM,
                new JWTClaimsSet.Builder()
                        .subject("p_1")
                        .issuer(TestTokens.WAITING_ROOM)
                        .audience("montour-admission")
                        .jwtID("a_1")
                        .claim("line", LINE)
                        .claim("number", 42)
                        .expirationTime(Date.from(until))
                        .build());
        gateway.services().answer("POST /lines/" + LINE + "/places/me/claim", 200, """
                    {"admissionToken":"%s","expiresAt":"%s","number":42}""".formatted(token, until));
    }
}
