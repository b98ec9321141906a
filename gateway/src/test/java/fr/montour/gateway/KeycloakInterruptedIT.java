package fr.montour.gateway;

import static fr.montour.gateway.fakes.FakeAnswers.LINE;
import static fr.montour.gateway.fakes.TestBrowser.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.montour.backing.keycloak.LoginRefusedException;
import fr.montour.gateway.fakes.GatewayWithKeycloak;
import fr.montour.gateway.fakes.TestBrowser;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logins that end without a session: the way back, and what was asked for. */
class KeycloakInterruptedIT {

    private static final String LINE_PAGE = "/lines/" + LINE;

    private static final GatewayWithKeycloak gateway = new GatewayWithKeycloak();

    private final TestBrowser visitor = gateway.visitor();

    @BeforeEach
    void ordinaryDay() {
        gateway.services().reset();
        gateway.known("APPLICANT", "applicant");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void whoeverPressesLogInAndTakeMyPlaceIsInLineAfterTheLogin() {
        assertThat(visitor.get(LINE_PAGE).body()).contains("action=\"" + LINE_PAGE + "/place\"");
        var callback = gateway.loginUntilCallback(visitor, location(takePlace()), "claire.dupont");
        assertThat(location(visitor.get(GatewayWithKeycloak.pathOf(callback)))).isEqualTo(LINE_PAGE + "/place");
        assertThat(gateway.services().asked("PUT /lines/" + LINE + "/places/me"))
                .hasSize(1);
        assertThat(visitor.get(LINE_PAGE + "/place").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"access_denied", "server_error", "temporarily_unavailable", "invalid_request"})
    void whoTurnsBackAtFranceConnectFindsOurPageTheLineAndTryAgain(String error) {
        var page = turnedBack(location(takePlace()), error);
        assertThat(page.select("main a").eachText()).containsExactly("Réessayer", "Revenir à la file");
        assertThat(page.select("main a").getLast().attr("href")).isEqualTo(LINE_PAGE);

        var callback = gateway.loginUntilCallback(
                visitor, page.select("main a").getFirst().attr("href"), "claire.dupont");
        assertThat(location(visitor.get(GatewayWithKeycloak.pathOf(callback)))).isEqualTo(LINE_PAGE + "/place");
        assertThat(gateway.services().asked("PUT /lines/" + LINE + "/places/me"))
                .hasSize(1);
    }

    @Test
    void whomKeycloakRefusesFindsOurPage() {
        var start = URI.create(location(visitor.get("/login?next=" + LINE_PAGE)));
        var refused = assertThatExceptionOfType(LoginRefusedException.class)
                .isThrownBy(() -> visitor.browser().login(start, "niveau.faible", GatewayWithKeycloak.PASSWORD))
                .actual();
        assertThat(ourPage(refused.page()).select("main a").getLast().attr("href"))
                .isEqualTo(LINE_PAGE);
    }

    @Test
    void anErrorThatKeycloakPassesOnIsSaidOnOurPage() {
        String state = parameter(URI.create(location(visitor.get("/login?next=" + LINE_PAGE))), "state");
        var response = visitor.get("/oidc/usagers/callback?error=access_denied&state=" + state);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .contains("Vous avez annulé la connexion", "Réessayer", "href=\"" + LINE_PAGE + "\"");
    }

    private HttpResponse<String> takePlace() {
        return visitor.send(visitor.request(LINE_PAGE + "/place")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Referer", gateway.gateway().uri(LINE_PAGE).toString())
                .POST(BodyPublishers.ofString("_csrf=")));
    }

    /** The page of ours at which somebody arrives whom FranceConnect sends back with an error. */
    private Document turnedBack(String login, String error) {
        var start = URI.create(location(visitor.get(login)));
        var atFranceConnect = visitor.browser()
                .login(start, "", "", uri -> uri.getPath().startsWith("/realms/franceconnect/"))
                .uri();
        String back = parameter(atFranceConnect, "redirect_uri") + "?error=" + error
                + "&error_description=User+auth+aborted&state="
                + URLEncoder.encode(parameter(atFranceConnect, "state"), StandardCharsets.UTF_8);
        return ourPage(visitor.send(HttpRequest.newBuilder(URI.create(back))).body());
    }

    /** The page to which Keycloak's leads by itself; Keycloak does not know the port of the gateway under test. */
    private Document ourPage(String keycloakPage) {
        var refresh = Jsoup.parse(keycloakPage).selectFirst("meta[http-equiv=refresh]");
        assertThat(refresh).as(keycloakPage).isNotNull();
        String address = Objects.requireNonNull(refresh).attr("content").replaceFirst("^0; *url=", "");
        return Jsoup.parse(visitor.get(URI.create(address).getPath()).body());
    }

    private static String parameter(URI uri, String name) {
        return Arrays.stream(uri.getRawQuery().split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
