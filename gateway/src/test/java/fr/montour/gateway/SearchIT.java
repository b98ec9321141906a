package fr.montour.gateway;

import static fr.montour.gateway.RefusedForm.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.montour.gateway.fakes.GatewayUnderTest;
import fr.montour.gateway.fakes.TestBrowser;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From what somebody wants to do and where they live to their sites. */
class SearchIT {

    private static final String RENEWAL = "&procedure=residence-permit-renewal";
    private static final GatewayUnderTest gateway = new GatewayUnderTest(Map.of());

    private final TestBrowser visitor = gateway.visitor();

    @BeforeEach
    void ordinaryDay() {
        gateway.services().reset();
        await().untilAsserted(
                        () -> assertThat(gateway.services().asked("GET /board")).hasSizeGreaterThan(2));
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    private Document page(String path) {
        HttpResponse<String> response = visitor.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(response.body());
    }

    private static List<String> links(Document page) {
        return page.select("main ul.list a").eachAttr("href");
    }

    @Test
    void theHomePageAsksWhatToDoThenWhereOneLives() {
        var asked = page("/").select("form.find select, form.find input");

        assertThat(asked.eachAttr("name")).containsExactly("procedure", "q");
    }

    @Test
    void oneTownLeadsToItsSites() {
        assertThat(links(page("/sites?q=bobi"))).containsExactly("/sites/93008");
    }

    @Test
    void townsOfOneNameAreAskedForWithWhatTellsThemApart() {
        var page = page("/sites?q=saint+denis" + RENEWAL);

        assertThat(page.select("main ul.list a").eachText())
                .containsExactly("Saint-Denis (93200), Seine-Saint-Denis", "Saint-Denis (97400), La Réunion");
        assertThat(links(page)).containsExactly("/sites?commune=93066" + RENEWAL, "/sites?commune=97411" + RENEWAL);
        assertThat(page.select("#q").val()).isEqualTo("saint denis");
        assertThat(page.select("#procedure option[selected]").val()).isEqualTo("residence-permit-renewal");
    }

    @Test
    void sitesWithALineForTheProcedureComeFirstAndTheOthersSayThatTheyHaveNone() {
        var page = page("/sites?commune=93066" + RENEWAL);

        assertThat(links(page))
                .containsExactly("/lines/93008-residence-permit-renewal", "/lines/93066-residence-permit-renewal");
        assertThat(page.select("main ul.list li").get(0).text()).contains("Ouverte");
        assertThat(page.select("main ul.list li").get(1).text()).contains("Il n’y a pas de file ici");
    }

    @Test
    void withoutAProcedureTheClosestSiteComesFirst() {
        assertThat(links(page("/sites?commune=93066"))).containsExactly("/sites/93066", "/sites/93008");
    }

    @Test
    void aDepartementShowsAllItsSites() {
        assertThat(links(page("/sites?departement=93"))).containsExactly("/sites/93008", "/sites/93066");
        assertThat(page("/sites?departement=XX").text()).contains("Nous ne trouvons pas votre commune");
    }

    @Test
    void whatIsNotFoundIsSaidWithAWayOn() {
        var page = page("/sites?q=atlantis");

        assertThat(page.select("[role=status]").text()).contains("code postal");
        assertThat(page.select("ul.index a").eachAttr("href")).containsExactly("/sites?departement=93");
    }

    @Test
    void emptyAndEndlessTextsAreRefusedAtTheirField() {
        refused(visitor.get("/sites?q="), 422, "q", "");
        refused(visitor.get("/sites?q=" + "x".repeat(200)), 422, "q", "x".repeat(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"🙂", "<script>alert(1)</script>", "\"' onfocus=alert(1)", "%"})
    void whateverIsTypedIsShownAsText(String typed) {
        gateway.services()
                .answer(
                        "GET /communes?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8),
                        200,
                        "{\"certain\":false,\"areas\":[]}");

        var page = page("/sites?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));

        assertThat(page.select("#q").val()).isEqualTo(typed);
        assertThat(page.select("script, [onfocus]")).isEmpty();
    }

    @Test
    void unknownTownsAndProceduresAreAPageOfTheirOwn() {
        assertThat(visitor.get("/sites?commune=00000").body()).contains("Cette commune n’existe pas");
        gateway.services().refuse("GET /procedures/dancing", 404, "procedure-unknown");
        assertThat(visitor.get("/sites?q=bobi&procedure=dancing").statusCode()).isEqualTo(404);
    }

    @Test
    void theApiAnswersTheSame() {
        assertThat(visitor.api("GET", "/api/v1/communes?q=bobi", null).body())
                .contains("\"certain\":true", "\"code\":\"93008\"");
        assertThat(visitor.api("GET", "/api/v1/communes/93066/sites", null).body())
                .contains("\"siteIds\":[\"93066\",\"93008\"]");
    }
}
