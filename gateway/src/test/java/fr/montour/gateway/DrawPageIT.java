package fr.montour.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.fakes.FakeAnswers;
import fr.montour.gateway.fakes.GatewayUnderTest;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of a draw, and the ways to it. */
class DrawPageIT {

    private static final String LINE = "/lines/" + FakeAnswers.LINE;
    private static final String LINK = "href=\"" + LINE + "/draw\"";
    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private static final GatewayUnderTest gateway = new GatewayUnderTest(Map.of());

    @BeforeEach
    void ordinaryDay() {
        gateway.services().reset();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void anybodyReadsWhatIsPublishedAndHowToCheckIt() {
        gateway.services()
                .answer("GET " + LINE + "/draw", 200, """
                    {"lineId":"%s","algorithm":"montour-draw-1","state":"CLOSED","openedAt":"2026-11-20T08:00:00Z",
                     "closesAt":"2026-11-22T08:00:00Z","commitment":"%s","namedBeacon":{"kind":"drand","chain":"c","round":4242,
                     "availableFrom":"2026-11-22T08:02:00Z"},"closedAt":"2026-11-22T08:00:00Z","cohortSize":1000,
                     "root":"%s","rootAt":"2026-11-22T08:00:01Z"}\
                    """.formatted(FakeAnswers.LINE, HASH, HASH.replace('9', '1')));

        var page = gateway.visitor().get(LINE + "/draw");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        HASH,
                        HASH.replace('9', '1'),
                        "4242",
                        "./montour verify-draw http",
                        "/api/v1" + LINE + "/draw",
                        "Le tirage au sort")
                .doesNotContain("<script");
    }

    @Test
    void lineWithoutADrawSaysSo() {
        gateway.services().refuse("GET " + LINE + "/draw", 404, "draw-unknown");

        var page = gateway.visitor().get(LINE + "/draw");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Cette file n’a pas de tirage");
    }

    @Test
    void lineAndPlaceLeadToTheDrawWhereThereIsOne() {
        var applicant = gateway.signedIn(Audience.APPLICANTS, "applicant");
        assertThat(gateway.visitor().get(LINE).body()).doesNotContain(LINK);
        assertThat(applicant.get(LINE + "/place").body()).doesNotContain(LINK);

        gateway.services()
                .answer(
                        "GET " + LINE,
                        200,
                        FakeAnswers.line("OPEN").replace("\"active\"", "\"cohortSize\":100,\"active\""));
        gateway.services()
                .answer(
                        "GET " + LINE + "/places/me",
                        200,
                        FakeAnswers.place("WAITING").replace("\"ahead\"", "\"drawn\":true,\"ahead\""));

        assertThat(gateway.visitor().get(LINE).body()).contains(LINK);
        assertThat(applicant.get(LINE + "/place").body()).contains(LINK);
    }
}
