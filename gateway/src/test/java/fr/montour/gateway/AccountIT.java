package fr.montour.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.gateway.edge.session.Audience;
import fr.montour.gateway.fakes.GatewayUnderTest;
import fr.montour.gateway.fakes.TestBrowser;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The language and the address of a person's letters. */
class AccountIT {

    private static final String PREFERENCES = "PUT /persons/me/preferences";
    private static final String PROOFS = "POST /address-proofs";

    private static GatewayUnderTest gateway;
    private TestBrowser claire;

    @BeforeAll
    static void start() {
        gateway = new GatewayUnderTest(Map.of());
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @BeforeEach
    void anOrdinaryDay() {
        gateway.services().reset();
        person("\"email\":\"claire@example.org\"");
        gateway.services().answer(PREFERENCES, 204, "");
        gateway.services().answer(PROOFS, 204, "");
        claire = gateway.signedIn(Audience.APPLICANTS, "applicant");
    }

    private static void person(String more) {
        gateway.services()
                .answer(
                        "GET /persons/me",
                        200,
                        "{\"personId\":\"p_1\",\"givenName\":\"Claire\",\"familyName\":\"Dupont\"," + more + "}");
    }

    private static String told() {
        var calls = gateway.services().asked(PREFERENCES);
        return calls.isEmpty() ? "" : calls.getLast().body();
    }

    @Test
    void theLanguageOfTheHeaderIsThatOfTheLettersToo() {
        claire.post("/language", Map.of("language", "en", "next", "/"));

        assertThat(told()).isEqualTo("{\"locale\":\"en\"}");
        assertThat(claire.cookie("__Host-montour-language")).isEqualTo("en");
    }

    @Test
    void aLanguageThatCouldNotBeToldIsStillThatOfThePagesAndWaits() {
        gateway.services().refuse(PREFERENCES, 503, "store-unavailable");

        assertThat(claire.post("/language", Map.of("language", "en", "next", "/"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(claire.get("/sites").body()).contains("<html lang=\"en\">");
        assertThat(claire.cookie("__Host-montour-language")).isEqualTo("en.new");
    }

    @Test
    void nobodysLettersChangeTheirLanguageWhereNobodyIsLoggedInOrStaffIs() {
        gateway.visitor().form("/language", "language=en&next=%2F");
        gateway.signedIn(Audience.STAFF, "agent").post("/language", Map.of("language", "en", "next", "/"));

        assertThat(told()).isEmpty();
    }

    @Test
    void anAddressThatIsStillToBeProvenIsSaidWithWhereLettersGoMeanwhile() {
        person("\"email\":\"claire@example.org\",\"unprovenEmail\":\"new@example.org\"");

        assertThat(claire.get("/account").body())
                .contains("Nous avons envoyé un lien à new@example.org", "nos messages vont à claire@example.org")
                .contains("value=\"new@example.org\"");
    }

    @Test
    void savingTheLanguageAloneSendsNoOtherLink() {
        person("\"email\":\"claire@example.org\",\"unprovenEmail\":\"new@example.org\"");

        claire.post("/account", Map.of("email", "new@example.org", "language", "en"));
        assertThat(told()).isEqualTo("{\"locale\":\"en\"}");

        claire.post("/account/link", Map.of());
        assertThat(told()).contains("new@example.org");

        claire.post("/account", Map.of("email", "claire@example.org", "language", "fr"));
        assertThat(told()).contains("claire@example.org");
    }

    @Test
    void anAddressThatCannotBeWrittenToIsSaidAtOnceWithTheField() {
        gateway.services().refuse(PREFERENCES, 422, "address-not-ascii");

        var answer = claire.post("/account", Map.of("email", "zoé@exemple.fr", "language", "fr"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("La partie avant le @ contient des accents", "value=\"zoé@exemple.fr\"");
    }

    @Test
    void tooManyLinksAreSaidOnThePage() {
        gateway.services().refuse(PREFERENCES, 409, "address-links-exhausted");

        var answer = claire.post("/account", Map.of("email", "victim@example.org", "language", "fr"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("réessayez dans une heure");
    }

    @Test
    void aLinkAsksBeforeItConfirmsWhoeverOpensItAndNamesNobody() {
        var somebody = gateway.visitor();

        var page = somebody.get("/address?t=l_1");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("value=\"l_1\"").doesNotContain("Claire");
        assertThat(gateway.services().asked(PROOFS)).isEmpty();

        assertThat(somebody.form("/address", "t=l_1").statusCode()).isEqualTo(303);
        assertThat(gateway.services().asked(PROOFS).getFirst().body()).isEqualTo("{\"token\":\"l_1\"}");
        assertThat(somebody.get("/address").body()).contains("L’adresse est confirmée");
    }

    @Test
    void aLinkThatHoldsNoMoreIsSaidOnItsPage() {
        gateway.services().refuse(PROOFS, 410, "address-link-invalid");

        var answer = gateway.visitor().form("/address", "t=l_1");

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("Ce lien n’est plus valable");
    }

    @Test
    void anAddressThatTakesNoLettersIsSaidOnEveryPage() {
        gateway.services()
                .answer(
                        "GET /contacts/me",
                        200,
                        "{\"state\":\"REFUSED\",\"email\":\"dead@example.org\",\"refusedSince\":\"2026-11-23T09:00:00Z\"}");
        var person = gateway.signedInAs("p_refused");

        for (String path : new String[] {"/", "/sites", "/account", "/appointments"}) {
            assertThat(person.get(path).body())
                    .as(path)
                    .contains("Nos messages n’arrivent pas à dead@example.org")
                    .contains("<a href=\"/account\">La changer</a>");
        }
        assertThat(gateway.services().asked("GET /contacts/me")).hasSize(1);
    }

    @Test
    void pagesAreShownWhereNobodyKnowsWhetherLettersArrive() {
        gateway.services().refuse("GET /contacts/me", 503, "store-unavailable");

        var answer = gateway.signedInAs("p_unknown").get("/account");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("La changer");
    }
}
