package fr.montour.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.montour.e2e.client.Applicant;
import fr.montour.e2e.client.Concurrently;
import fr.montour.e2e.client.Login;
import fr.montour.e2e.client.Response;
import fr.montour.e2e.client.Staff;
import fr.montour.e2e.client.Waits;
import fr.montour.e2e.stack.Mailbox.Mail;
import fr.montour.e2e.stack.SharedStack;
import fr.montour.e2e.stack.TestStack;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job over HTTP, through the gateway only, with real logins. */
@ExtendWith(SharedStack.class)
class HttpJourneyIT {
    private static final String MARSEILLE = "13055";
    private static final String RENEWAL = "residence-permit-renewal";
    private static final int SLOTS = 4;
    private static final int COUNTERS = 2;
    private static final int CAPACITY = SLOTS * COUNTERS;
    private static final int DEVICES = 8;

    private final TestStack stack;

    HttpJourneyIT(TestStack stack) {
        this.stack = stack;
    }

    @Test
    void somebodyGetsAnAppointmentAndGivesItBack() {
        Staff staff = Staff.supervisor(stack.gateway());
        String line = staff.openLine(MARSEILLE, RENEWAL, 600);
        Applicant karim = Applicant.login(stack.gateway(), "karim.benali");

        findsTheProcedure(karim, line);
        JsonNode place = takesOnePlaceHoweverManyDevices(karim, line);
        findsItAgainOnAnotherDevice(Applicant.login(stack.gateway(), "karim.benali"), line, place);
        sawNothingBeforeTheCall(karim, line);
        staff.release(line, SLOTS, COUNTERS);
        isCalledAndAnswersTwice(karim, line, place.path("number").asLong());
        JsonNode hold = holdsOneSlotThenAnother(karim, line);
        JsonNode booking = confirmsTwice(karim, hold);
        getsOneEmailInFrench(booking);
        seesAndCancels(staff, karim, line, booking);
    }

    private static void findsTheProcedure(Applicant person, String line) {
        Response home = person.api().visitor().open("/").expect(200);
        Response found = person.api()
                .visitor()
                .open("/sites?" + homeField(home) + "=marseille")
                .expect(200);
        assertThat(links(found)).contains("/sites/" + MARSEILLE);
        Waits.until("the site's page shows the line").untilAsserted(() -> {
            Response site = person.api().visitor().open("/sites/" + MARSEILLE).expect(200);
            assertThat(links(site)).contains("/lines/" + line);
        });
        assertThat(person.api()
                        .visitor()
                        .open("/lines/" + line)
                        .expect(200)
                        .page()
                        .select("form[action$=/place]"))
                .as("the button to join")
                .hasSize(1);
    }

    private static String homeField(Response home) {
        Element words = home.page().selectFirst("form[action=/sites] input[type=search]");
        assertThat(words).as("the search on the home page").isNotNull();
        return words == null ? "" : words.attr("name");
    }

    private static Set<String> links(Response page) {
        return page.page().select("a[href]").stream()
                .map(link -> link.attr("href"))
                .collect(Collectors.toSet());
    }

    private static JsonNode takesOnePlaceHoweverManyDevices(Applicant person, String line) {
        List<Response> answers = Concurrently.all(Collections.nCopies(DEVICES, person), one -> one.join(line));

        assertThat(answers).extracting(Response::status).containsOnly(200, 201);
        assertThat(answers).filteredOn(response -> response.status() == 201).hasSize(1);
        assertThat(answers)
                .extracting(response -> response.json().path("number").asLong())
                .containsOnly(answers.getFirst().json().path("number").asLong());
        JsonNode place = person.place(line).expect(200).json();
        assertThat(place.path("state").asText()).isEqualTo("WAITING");
        Waits.until("the board knows the line").untilAsserted(() -> {
            Response status = person.api().get("/lines/" + line + "/place/status");
            assertThat(status.status()).isEqualTo(200);
            assertThat(status.json().path("number")).isEqualTo(place.path("number"));
            assertThat(status.json().path("state").asText()).isEqualTo("WAITING");
            assertThat(status.header("Retry-After"))
                    .isEqualTo(status.json().path("nextPollIn").asText());
        });
        return place;
    }

    /** Another device has no cookie of the place: the waiting-room knows it, and the paper says so. */
    private static void findsItAgainOnAnotherDevice(Applicant other, String line, JsonNode place) {
        Response status = other.api().get("/lines/" + line + "/place/status").expect(200);
        assertThat(status.json().path("number")).isEqualTo(place.path("number"));
        JsonNode again = other.join(line).expect(200).json();
        assertThat(again.path("number")).isEqualTo(place.path("number"));
        assertThat(again.path("joinedAt")).isEqualTo(place.path("joinedAt"));
        assertThat(other.api()
                        .get("/lines/" + line + "/place/proof.pdf")
                        .expect(200)
                        .body())
                .startsWith("%PDF-");
    }

    private static void sawNothingBeforeTheCall(Applicant person, String line) {
        assertThat(person.claim(line).expect(409).problem()).contains("not-called");
        assertThat(person.slots(line).expect(403).problem()).contains("admission-required");
    }

    private static void isCalledAndAnswersTwice(Applicant person, String line, long number) {
        JsonNode first = person.awaitTurn(line).json();
        JsonNode second = person.claim(line).expect(200).json();

        assertThat(first.path("number").asLong()).isEqualTo(number);
        assertThat(second.path("admissionToken")).isEqualTo(first.path("admissionToken"));
    }

    private static JsonNode holdsOneSlotThenAnother(Applicant person, String line) {
        JsonNode slots = person.slots(line).expect(200).json();
        assertThat(slots).hasSize(SLOTS);
        JsonNode first = person.hold(line, slots.get(0).path("slotId").asText())
                .expect(201)
                .json();
        assertThat(freeAt(person, line, first)).isEqualTo(COUNTERS - 1);

        JsonNode second = person.hold(line, slots.get(1).path("slotId").asText())
                .expect(201)
                .json();
        assertThat(freeAt(person, line, first)).isEqualTo(COUNTERS);
        return second;
    }

    private static int freeAt(Applicant person, String line, JsonNode hold) {
        for (JsonNode slot : person.slots(line).expect(200).json()) {
            if (slot.path("slotId").equals(hold.path("slotId"))) {
                return slot.path("free").asInt();
            }
        }
        return 0;
    }

    private static JsonNode confirmsTwice(Applicant person, JsonNode hold) {
        String holdId = hold.path("holdId").asText();
        JsonNode booking = person.confirm(holdId).expect(201).json();

        assertThat(booking.path("bookingId").asText()).isEqualTo(holdId);
        assertThat(booking.path("reference").asText()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(booking.path("familyName").asText()).containsIgnoringCase("benali");
        assertThat(booking.path("start")).isEqualTo(hold.path("start"));
        assertThat(person.confirm(holdId).expect(201, 200).json().path("reference"))
                .isEqualTo(booking.path("reference"));
        return booking;
    }

    private void getsOneEmailInFrench(JsonNode booking) {
        String reference = booking.path("reference").asText();
        Waits.until("the e-mail with " + reference)
                .until(() -> !stack.mailbox().confirming(reference).isEmpty());

        List<Mail> mails = stack.mailbox().confirming(reference);
        assertThat(mails).hasSize(1);
        Mail mail = mails.getFirst();
        assertThat(mail.subject()).containsIgnoringCase("rendez-vous");
        assertThat(stack.mailbox().page(mail).text()).contains(reference);
        assertThat(stack.mailbox().attachments(mail))
                .anySatisfy(file -> assertThat(file).contains("BEGIN:VCALENDAR", "BEGIN:VEVENT", reference));
    }

    private static void seesAndCancels(Staff staff, Applicant person, String line, JsonNode booking) {
        String bookingId = booking.path("bookingId").asText();
        Response page = person.api().visitor().open("/appointments").expect(200);
        assertThat(links(page)).contains("/appointments/" + bookingId);
        assertThat(person.bookings()).hasSize(1);

        JsonNode cancelled = person.cancel(bookingId).expect(200).json();

        assertThat(cancelled.path("state").asText()).isEqualTo("CANCELLED");
        assertThat(person.cancel(bookingId).expect(200).json().path("state").asText())
                .isEqualTo("CANCELLED");
        JsonNode audit = staff.audit(line);
        assertThat(audit.path("capacity").asInt()).isEqualTo(CAPACITY);
        assertThat(audit.path("booked").asInt()).isZero();
        assertThat(audit.path("resting").asInt()).as("given up, not yet back").isEqualTo(1);
        assertThat(audit.path("free").asInt()).isEqualTo(CAPACITY - 1);
    }

    @Test
    void everyOddIdentityOfFranceConnectCanLogIn() {
        List<String> usernames = List.of(
                "noel.strasse",
                "outremer.mayotte",
                "sans.prenom",
                "sans.courriel",
                "outremer.teva",
                "jour.inconnu",
                "date.inconnue",
                "lieu.etranger",
                "genre.indetermine");

        List<String> ids = Concurrently.all(
                usernames,
                Login.AT_A_TIME,
                username -> Applicant.login(stack.gateway(), username).personId());

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("p_[a-z2-7]{26}"));
    }

    @Test
    void theSamePersonOnAnotherDeviceHasTheSamePlace() {
        Staff staff = Staff.supervisor(stack.gateway());
        String line = staff.openLine("14118", RENEWAL, 600);
        Applicant atHome = Applicant.login(stack.gateway(), "nom.treslong");
        JsonNode place = atHome.join(line).expect(201).json();

        Applicant atTheLibrary = Applicant.login(stack.gateway(), "nom.treslong");

        assertThat(atTheLibrary.personId()).isEqualTo(atHome.personId());
        assertThat(atTheLibrary.join(line).expect(200).json().path("number")).isEqualTo(place.path("number"));
        Waits.until("the board knows the line").untilAsserted(() -> {
            Response status = atTheLibrary.api().get("/lines/" + line + "/place/status");
            assertThat(status.status()).isEqualTo(200);
            assertThat(status.json().path("number")).isEqualTo(place.path("number"));
        });
    }

    @Test
    void releasingTwiceWithOneKeyReleasesOnce() {
        Staff staff = Staff.supervisor(stack.gateway());
        String line = staff.openLine("76540", RENEWAL, 600);
        Map<String, Object> order = Staff.order(line, 2, 3);

        JsonNode first = staff.api()
                .post("/releases", order, "Idempotency-Key", "e2e-twice")
                .expect(201)
                .json();
        JsonNode second = staff.api()
                .post("/releases", order, "Idempotency-Key", "e2e-twice")
                .expect(201, 200)
                .json();

        assertThat(second.path("releaseId")).isEqualTo(first.path("releaseId"));
        assertThat(staff.audit(line).path("capacity").asInt()).isEqualTo(6);
    }
}
