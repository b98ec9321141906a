package fr.montour.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.SignedJWT;
import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.fakes.FakeAnswers;
import fr.montour.gateway.fakes.FakeServices;
import fr.montour.gateway.fakes.GatewayUnderTest;
import fr.montour.gateway.fakes.TestBrowser;
import fr.montour.platform.testing.StaffCall;
import io.micronaut.web.router.Router;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages show staff what is of their sites; what the API asks of services carries these sites. */
class TerritoryIT {

    private static final String LINE = FakeAnswers.LINE;
    private static final Map<String, Object> VALUES =
            Map.of("lineId", LINE, "place", "42", "action", "close", "eventId", "e_1");

    private static final GatewayUnderTest gateway = new GatewayUnderTest(Map.of("montour.demo.enabled", "true"));

    private final TestBrowser foreigner = gateway.agentOf("94028");

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

    private static List<StaffCall> calls(String prefix) {
        return StaffCall.of(gateway.bean(Router.class)).stream()
                .filter(call -> call.template().startsWith(prefix))
                .toList();
    }

    @Test
    void noPageOfALineIsShownToStaffOfAnotherSite() {
        assertThat(calls("/staff/lines/{lineId}"))
                .hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy(call -> {
                    HttpResponse<String> answer = call.method().equals("GET")
                            ? foreigner.get(call.path(VALUES))
                            : foreigner.post(call.path(VALUES), Map.of());
                    assertThat(answer.statusCode()).as(call.toString()).isEqualTo(403);
                    assertThat(answer.body()).contains("Cette file est celle d’un autre lieu");
                });
    }

    @Test
    void whatTheApiAsksOfServicesSaysForWhichSitesTheAgentWorks() {
        assertThat(calls("/api/v1"))
                .filteredOn(call -> !call.template().equals("/api/v1/staff/lines"))
                .hasSizeGreaterThanOrEqualTo(14)
                .allSatisfy(call -> {
                    gateway.services().reset();
                    foreigner.api(
                            call.method(),
                            call.path(VALUES) + "?lineId=" + LINE,
                            call.method().equals("GET") ? null : body(call));
                    assertThat(gateway.services().calls())
                            .as(call.toString())
                            .filteredOn(asked -> !asked.question().equals("GET /board"))
                            .isNotEmpty()
                            .allSatisfy(asked -> assertThat(sites(asked)).containsExactly("94028"));
                });
    }

    @Test
    void overviewOffersWhatIsTheirsAndNothingElse() {
        assertThat(foreigner.get("/staff").body())
                .doesNotContain(LINE, "value=\"93008\"")
                .contains("rattaché à aucun lieu");
        assertThat(foreigner.get("/api/v1/staff/lines").body()).doesNotContain(LINE);

        var own = gateway.agentOf("93008");
        assertThat(own.get("/staff").body()).contains(LINE, "value=\"93008\" selected");
        assertThat(own.get("/api/v1/staff/lines").body()).contains(LINE);
        assertThat(own.get("/staff/lines/" + LINE).statusCode()).isEqualTo(200);
        assertThat(gateway.signedIn(Audience.STAFF, "agent")
                        .get("/staff/lines/" + LINE)
                        .statusCode())
                .as("who works for all sites")
                .isEqualTo(200);
    }

    private static String body(StaffCall call) {
        return switch (call.template().substring(call.template().lastIndexOf('/') + 1)) {
            case "releases" -> """
                    {"lineId":"%s","date":"2026-12-01","from":"09:00","to":"10:00","slotLength":"PT15M","counters":1,\
                    "split":{"PUBLIC":1}}""".formatted(LINE);
            case "notice" -> "{\"notice\":\"PT24H\"}";
            case "remove" -> "{\"reason\":\"OTHER\",\"message\":\"No.\"}";
            case "beacon", "confirm" -> "{\"value\":\"7 11\"}";
            case "open-registration" -> "{\"closesAt\":\"2026-12-07T11:00:00Z\"}";
            default -> "{\"name\":\"Bobigny\",\"version\":1}";
        };
    }

    private static List<String> sites(FakeServices.Call asked) {
        String token = Objects.requireNonNull(asked.header("Authorization")).replace("Bearer ", "");
        try {
            return SignedJWT.parse(token).getJWTClaimsSet().getStringListClaim("sites");
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }
}
