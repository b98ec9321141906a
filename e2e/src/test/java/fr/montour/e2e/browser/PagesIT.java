package fr.montour.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.e2e.client.Staff;
import fr.montour.e2e.stack.SharedStack;
import fr.montour.e2e.stack.TestStack;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every page in a browser: what axe says of it, how much it weighs, and whether a keyboard is enough. */
@ExtendWith(SharedStack.class)
@TestInstance(Lifecycle.PER_CLASS)
class PagesIT {
    private static final Logger LOG = LoggerFactory.getLogger(PagesIT.class);

    private final TestStack tour;
    private final Chromium chromium;

    PagesIT(TestStack tour) {
        this.tour = tour;
        this.chromium = Chromium.start();
    }

    @AfterAll
    void closeBrowser() {
        chromium.close();
    }

    private static void assertGood(Phone phone, List<String> paths) {
        for (String path : paths) {
            var visit = Visit.to(phone, path);
            LOG.info("{}", visit);
            assertThat(visit.violations()).as(path).isEmpty();
            assertThat(visit.requests()).as(visit.toString()).isLessThanOrEqualTo(Visit.MOST_REQUESTS);
            assertThat(visit.bytes()).as(visit.toString()).isLessThanOrEqualTo(Visit.MOST_BYTES);
        }
    }

    @Test
    void pagesForEverybodyAreLightAndAccessible() {
        String line = Staff.supervisor(tour.gateway()).openLine("06088", "naturalisation-file", 60);
        try (Phone phone = chromium.phone(tour.gateway(), "fr-FR", true)) {
            assertGood(
                    phone,
                    List.of(
                            "/",
                            "/sites?departement=93",
                            "/sites/06088",
                            "/lines/" + line,
                            "/docs",
                            "/nowhere",
                            "/design"));
            phone.screenshot("design");
            assertGood(phone.onADesk(), List.of("/design"));
            phone.screenshot("design-desk");
        }
    }

    @Test
    void pagesForApplicantsAreLightAndAccessible() {
        String line = Staff.supervisor(tour.gateway()).openLine("13055", "naturalisation-file", 60);
        try (Phone claire = chromium.phone(tour.gateway(), "fr-FR", true)) {
            claire.open("/login?next=/account");
            claire.logIn("claire.dupont");
            claire.find("#email").fill("claire");
            claire.find("form[action='/account'] > button").click();
            assertRefused(claire, "#email");
            claire.screenshot("account-refused");
            claire.open("/lines/" + line);
            claire.find("form[action='/lines/" + line + "/place'] button").click();
            assertThat(claire.find(".place")).isVisible();
            assertGood(
                    claire,
                    List.of(
                            "/account",
                            "/address?t=l_4g6h2j3k5l7m4n6p2q3r5s7t4u",
                            "/appointments",
                            "/lines/" + line + "/place",
                            "/lines/" + line + "/place/leave"));
        }
    }

    @Test
    void pagesForStaffAreLightAccessibleAndKeepWhatWasTyped() {
        String line = Staff.supervisor(tour.gateway()).openLine("59350", "naturalisation-file", 60);
        String page = "/staff/lines/" + line;
        try (Phone agent = chromium.phone(tour.gateway(), "fr-FR", true)) {
            agent.open("/login/staff");
            agent.logIn("chef.bobigny");
            assertThat(agent.find("#siteId")).isVisible();
            assertGood(agent, List.of("/staff", page, page + "/journal", page + "/draw"));
            agent.open(page);
            agent.find("#release-slotMinutes").fill("quinze");
            agent.find("#release-public").fill("7");
            agent.find("form[action='" + page + "/releases'] > button").click();
            assertRefused(agent, "#release-slotMinutes");
            assertThat(agent.find("#release-public")).hasValue("7");
            agent.screenshot("staff-refused");
            assertThat(agent.onADesk().find("main")).isVisible();
            assertThat(Visit.axe(agent.page())).isEmpty();
            agent.screenshot("staff-refused-desk");
        }
    }

    /** Keys only, and no JavaScript: what is wrong is read first, and leads to its field. */
    @Test
    void aFormIsFilledInRefusedAndMendedWithAKeyboard() {
        try (Phone person = chromium.phone(tour.gateway(), "fr-FR", false)) {
            person.open("/design");
            var keyboard = person.page().keyboard();
            keyboard.press("Tab");
            assertThat(person.find(".skip")).isFocused();
            person.find("#text").focus();
            keyboard.press("Enter");

            assertThat(person.page()).hasTitle(Pattern.compile("^Erreur.*"));
            assertThat(person.find("#errors")).isFocused();
            keyboard.press("Tab");
            assertThat(person.find("#errors a")).isFocused();
            keyboard.press("Enter");
            assertThat(person.find("#text")).isFocused();
            keyboard.press("Tab");
            assertThat(person.find("#email")).isFocused();
        }
    }

    private static void assertRefused(Phone person, String field) {
        assertThat(person.page()).hasTitle(Pattern.compile("^Erreur.*"));
        assertThat(person.find("#errors")).isFocused();
        assertThat(person.find(field)).hasAttribute("aria-invalid", "true");
        assertThat(Visit.axe(person.page())).isEmpty();
    }
}
