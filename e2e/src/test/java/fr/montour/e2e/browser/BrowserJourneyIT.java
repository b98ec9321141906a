package fr.montour.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import fr.montour.e2e.client.Applicant;
import fr.montour.e2e.client.Staff;
import fr.montour.e2e.client.Waits;
import fr.montour.e2e.stack.SharedStack;
import fr.montour.e2e.stack.TestStack;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** People and staff at the pages, on a phone. */
@ExtendWith(SharedStack.class)
@TestInstance(Lifecycle.PER_CLASS)
class BrowserJourneyIT {
    private static final String FIRST_PERMIT = "residence-permit-first";
    private static final String NATURALISATION = "naturalisation-file";
    /** Longest pause between two looks of a page that refreshes itself, with a margin. */
    private static final double REFRESHED = 40_000;

    private static final String TURN = ".turn form button";

    private final TestStack stack;
    private final Chromium chromium;

    BrowserJourneyIT(TestStack stack) {
        this.stack = stack;
        this.chromium = Chromium.start();
    }

    @AfterAll
    void closeBrowser() {
        chromium.close();
    }

    @Test
    void aFrenchSpeakerWithoutJavaScriptGetsAnAppointment() {
        String line = "93008-" + FIRST_PERMIT;
        try (Phone agent = chromium.phone(stack.gateway(), "fr-FR", false);
                Phone claire = chromium.phone(stack.gateway(), "fr-FR", false)) {
            staffMakesTheLine(agent, "93008", FIRST_PERMIT);
            findsTheLine(claire, "Bobigny", "93008", line);
            logsInAndJoins(claire, "claire.dupont", line);
            claire.screenshot("waiting");
            assertThat(claire.page().locator("html")).hasAttribute("lang", "fr");

            staffReleasesSlots(agent, line);
            assertThat(claire.find(TURN)).isVisible(new IsVisibleOptions().setTimeout(REFRESHED));
            claire.screenshot("called");
            String reference = books(claire, line);

            seesAppointments(claire);
            gotEmail(reference, "rendez-vous");
            staffPausesAndReadsTheJournal(agent, line);
            assertThat(claire.hosts()).containsOnly("localhost");
            assertThat(agent.hosts()).containsOnly("localhost");
        }
    }

    @Test
    void anEnglishSpeakerWithJavaScriptSeesTheLineMoveAndTheTurnComeWithoutTouchingThePage() {
        Staff staff = Staff.supervisor(stack.gateway());
        String line = staff.openLine("69123", NATURALISATION, 600);
        Applicant ahead = Applicant.login(stack.gateway(), "corse.paoli");
        ahead.join(line).expect(201);
        try (Phone fatima = chromium.phone(stack.gateway(), "en-GB", true)) {
            findsTheLine(fatima, "Lyon", "69123", line);
            logsInAndJoins(fatima, "fatima.elidrissi", line);
            assertThat(fatima.page().locator("html")).hasAttribute("lang", "en");
            fatima.screenshot("waiting");
            String atFirst = fatima.find("#ahead").textContent();
            fatima.page().evaluate("window.neverReloaded = true");

            staff.release(line, 1, 1);
            assertThat(fatima.find("#ahead")).not().hasText(atFirst, new HasTextOptions().setTimeout(REFRESHED));
            assertThat(fatima.page().evaluate("window.neverReloaded === true")).isEqualTo(true);

            staff.release(line, Staff.day().plusDays(1), 1, 1);
            assertThat(fatima.find(TURN)).isVisible(new IsVisibleOptions().setTimeout(REFRESHED));
            fatima.screenshot("called");
            String reference = books(fatima, line);

            gotEmail(reference, "appointment");
            assertThat(fatima.hosts()).containsOnly("localhost");
        }
    }

    @Test
    void anAgentOpensARegistrationWithADrawWithoutJavaScript() {
        String page = "/staff/lines/33063-" + NATURALISATION + "/draw";
        try (Phone agent = chromium.phone(stack.gateway(), "fr-FR", false)) {
            agent.open("/login/staff");
            agent.logIn("chef.bobigny");
            agent.find("#siteId").selectOption("33063");
            agent.find("#procedureId").selectOption(NATURALISATION);
            agent.find("[name=open]").uncheck();
            agent.find("form[action='/staff/lines'] > button").click();
            agent.find("a[href='" + page + "']").click();
            agent.find("[value=entered]").check();
            agent.find("#source").fill("Loto, sur fdj.fr");
            agent.find("#availableFrom")
                    .fill(agent.find("#closesAt").inputValue().replace("T12:00", "T21:00"));
            agent.find("[name=sure]").check();
            agent.find("form[action='" + page + "/open'] > button").click();

            assertThat(agent.page()).hasURL(Pattern.compile(page + "$"));
            assertThat(agent.page().locator(".record")).containsText("Loto, sur fdj.fr");
            assertThat(agent.page().locator("form[action='" + page + "/open']")).hasCount(0);
            agent.screenshot("staff-draw");
        }
    }

    private static void staffPausesAndReadsTheJournal(Phone agent, String line) {
        agent.open("/staff/lines/" + line);
        assertThat(agent.find(".chart svg[role=img] title")).hasCount(1);
        agent.find("#action-reason").fill("Panne informatique");
        agent.find("button[formaction$='/actions/pause']").click();
        agent.open("/staff/lines/" + line + "/journal");
        Locator latest = agent.find("tbody tr");
        assertThat(latest).containsText("Panne informatique");
        assertThat(latest).containsText("Ouverte → En pause");
        agent.screenshot("staff-journal");
    }

    private static void staffMakesTheLine(Phone agent, String siteId, String procedureId) {
        agent.open("/login/staff");
        agent.logIn("agent.bobigny");
        assertThat(agent.page().locator("form[action='/staff/lines']")).isVisible();
        agent.screenshot("staff-home");
        agent.find("#siteId").selectOption(siteId);
        agent.find("#procedureId").selectOption(procedureId);
        agent.find("#kind").selectOption("DAY");
        agent.find("form[action='/staff/lines'] summary").click();
        agent.find("#rate").fill("600");
        agent.find("form[action='/staff/lines'] > button").click();
        assertThat(agent.page()).hasURL(Pattern.compile("/staff/lines/" + siteId + "-" + procedureId + "$"));
    }

    private static void staffReleasesSlots(Phone agent, String line) {
        String form = "form[action='/staff/lines/" + line + "/releases']";
        agent.find(form + " [name=date]").fill(Staff.day().toString());
        agent.find(form + " [name=from]").fill("09:00");
        agent.find(form + " [name=to]").fill("10:30");
        agent.find(form + " [name=public]").fill("2");
        agent.find(form + " > button").click();
        assertThat(agent.find("#preview")).containsText("6 créneaux");
        agent.find(form + " > button").click();
        assertThat(agent.page().locator("#releases tbody tr")).hasCount(1);
        agent.screenshot("staff-line");
    }

    private static void findsTheLine(Phone person, String words, String siteId, String line) {
        person.open("/");
        person.screenshot("applicant-home");
        person.find("#q").fill(words);
        person.find("form.find button").click();
        person.find("a[href='/sites/" + siteId + "']").click();
        Locator link = person.find("a[href='/lines/" + line + "']");
        link.click();
        assertThat(person.find("h1")).isVisible();
        person.screenshot("line");
    }

    private static void logsInAndJoins(Phone person, String username, String line) {
        person.find("form[action='/lines/" + line + "/place'] button").click();
        person.logIn(username);
        assertThat(person.page()).hasURL(Pattern.compile("/lines/" + line + "/place$"));
        assertThat(person.find(".place .number")).isVisible();
    }

    /** From the call to the confirmed appointment; returns its reference. */
    private static String books(Phone person, String line) {
        person.find(TURN).click();
        assertThat(person.page()).hasURL(Pattern.compile("/lines/" + line + "/slots$"));
        person.screenshot("slots");
        person.find("label.slot").click();
        person.find("form[action='/lines/" + line + "/slots'] button").click();
        assertThat(person.page()).hasURL(Pattern.compile("/holds/b_[a-z0-9]+$"));
        person.screenshot("hold");
        person.find("form[action$='/confirm'] button").click();
        assertThat(person.page()).hasURL(Pattern.compile("/appointments/b_[a-z0-9]+$"));
        person.screenshot("confirmed");
        return person.find(".reference").textContent().strip();
    }

    private static void seesAppointments(Phone person) {
        person.find("nav a[href='/appointments']").click();
        assertThat(person.page().locator("main a[href^='/appointments/b_']")).hasCount(1);
        person.screenshot("appointments");
    }

    private void gotEmail(String reference, String word) {
        Waits.until("the e-mail with " + reference)
                .untilAsserted(() -> assertThat(stack.mailbox().confirming(reference))
                        .singleElement()
                        .satisfies(mail -> assertThat(mail.subject()).containsIgnoringCase(word)));
    }
}
