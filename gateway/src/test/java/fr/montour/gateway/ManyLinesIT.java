package fr.montour.gateway;

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
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person in many lines: nginx takes 8 KB of headers unless told otherwise, and cookies must leave room for the others. */
class ManyLinesIT {

    private static final int ROOM_FOR_COOKIES = 7 * 1024;

    /** Sixty lines with the longest ids there are. */
    private static final List<String> LINES = IntStream.range(0, 60)
            .mapToObj(i -> "%05d-%s".formatted(93_000 + i, "x".repeat(74)))
            .toList();

    private static final GatewayUnderTest gateway = new GatewayUnderTest(Map.of());

    private final TestBrowser applicant = gateway.signedIn(Audience.APPLICANTS, "applicant");

    @BeforeEach
    void ordinaryDay() {
        gateway.services().reset();
        Instant until = Instant.now().plusSeconds(900);
        for (String line : LINES) {
            String place = FakeAnswers.place("WAITING")
                    .replace(FakeAnswers.LINE, line)
                    .replace("\"ahead\"", "\"earliest\":\"2126-11-24T07:00:00.123Z\",\"ahead\"");
            gateway.services().answer("PUT /lines/" + line + "/places/me", 201, place);
            gateway.services().answer("GET /lines/" + line + "/places/me", 200, place);
            gateway.services()
                    .answer("GET /lines/" + line, 200, FakeAnswers.line("OPEN").replace(FakeAnswers.LINE, line));
            gateway.services().answer("POST /lines/" + line + "/places/me/claim", 200, """
                    {"admissionToken":"%s","expiresAt":"%s","number":42}""".formatted(
                            admission(line, until), until));
        }
        await().untilAsserted(
                        () -> assertThat(gateway.services().asked("GET /board")).hasSizeGreaterThan(1));
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    private String header() {
        return applicant.browser().cookies().header(gateway.uri("/"));
    }

    private long carried(String kind) {
        return List.of(header().split("; ")).stream()
                .filter(cookie -> cookie.startsWith("__Host-montour-" + kind))
                .count();
    }

    @Test
    void personInSixtyLinesDoesNotOutgrowTheHeadersOfAProxy() {
        for (String line : LINES) {
            String path = "/api/v1/lines/" + line + "/place";
            applicant.api("PUT", path, null);
            applicant.api("GET", path, null);
            applicant.api("POST", path + "/claim", null);
            assertThat(("Cookie: " + header()).length()).as(line).isLessThan(ROOM_FOR_COOKIES);
        }
        assertThat(carried("place-")).isEqualTo(6);
        assertThat(carried("admission-")).isEqualTo(2);
    }

    @Test
    void placeWhoseCookieWasGivenUpIsStillThere() {
        LINES.forEach(line -> applicant.api("PUT", "/api/v1/lines/" + line + "/place", null));
        assertThat(applicant.cookie("__Host-montour-place-" + LINES.getFirst())).isNull();
        assertThat(applicant.cookie("__Host-montour-place-" + LINES.getLast())).isNotNull();

        var status = applicant.api("GET", "/api/v1/lines/" + LINES.getFirst() + "/place/status", null);

        assertThat(status.body()).contains("\"number\":42", "\"state\":\"KEPT\"");
    }

    private static String admission(String line, Instant until) {
        return TestTokens.sign(
                TestTokens.WAITING_ROOM,
                new JWTClaimsSet.Builder()
                        .subject("p_4g6h2j3k5l7m4n6p2q3r5s7t4u")
                        .issuer(TestTokens.WAITING_ROOM)
                        .audience("montour-admission")
                        .jwtID("a_4g6h2j3k5l7m4n6p2q3r5s7t4u")
                        .claim("line", line)
                        .claim("number", 1_234_567)
                        .expirationTime(Date.from(until))
                        .build());
    }
}
