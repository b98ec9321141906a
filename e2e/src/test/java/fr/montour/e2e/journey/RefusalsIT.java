package fr.montour.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.montour.e2e.client.Api;
import fr.montour.e2e.client.Applicant;
import fr.montour.e2e.client.Response;
import fr.montour.e2e.client.Staff;
import fr.montour.e2e.client.Visitor;
import fr.montour.e2e.stack.SharedStack;
import fr.montour.e2e.stack.TestStack;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every way to be refused, as somebody outside sees it: the status and the type of the problem. */
@ExtendWith(SharedStack.class)
@TestInstance(Lifecycle.PER_CLASS)
class RefusalsIT {
    private static final String RENEWAL = "residence-permit-renewal";
    private static final String SESSION_COOKIE = "__Host-montour-session";
    private static final String ADMISSION = "Montour-Admission";
    private static final int OVERSIZED = 100_000;

    private final TestStack stack;
    private final Staff staff;
    private final Applicant paoli;
    private final Applicant joao;
    private final String line;
    private final Tokens tokens;

    RefusalsIT(TestStack stack) {
        this.stack = stack;
        staff = Staff.supervisor(stack.gateway());
        paoli = login("corse.haute");
        joao = login("joao.dasilva");
        line = staff.openLine("31555", RENEWAL, 600);
        staff.release(line, 1, 2);
        tokens = Tokens.genuine(stack);
    }

    private Applicant login(String username) {
        return Applicant.login(stack.gateway(), username);
    }

    @Test
    void aLineThatDoesNotExistCannotBeJoined() {
        refused(paoli.join("2A004-" + RENEWAL), 404, "line-unknown");
    }

    @Test
    void aLineThatWasNotOpenedCannotBeJoined() {
        refused(paoli.join(staff.makeLine("44109", RENEWAL, 60)), 409, "line-closed");
    }

    @Test
    void aLineThatWasClosedCannotBeJoined() {
        String closed = staff.openLine("59350", RENEWAL, 60);
        staff.api().post("/lines/" + closed + "/close", Api.NOTHING).expect(200);

        refused(paoli.join(closed), 409, "line-closed");
    }

    @Test
    void aSecondPlaceIsTheFirstOneAgain() {
        String other = staff.openLine("67482", RENEWAL, 60);

        JsonNode first = paoli.join(other).expect(201).json();
        JsonNode second = paoli.join(other).expect(200).json();

        assertThat(second.path("number")).isEqualTo(first.path("number"));
        assertThat(staff.api()
                        .get("/lines/" + other)
                        .expect(200)
                        .json()
                        .path("lastNumber")
                        .asLong())
                .isEqualTo(1);
    }

    @Test
    void nobodySeesSlotsWithoutAnAdmission() {
        refused(paoli.slots(line), 403, "admission-required");
    }

    @Test
    void aForgedAdmissionIsRefused() {
        refused(slotsWith(tokens.forged().current(paoli.personId(), line)), 401, "admission-invalid");
    }

    @Test
    void anExpiredAdmissionIsRefused() {
        refused(slotsWith(tokens.expired(paoli.personId(), line)), 401, "admission-invalid");
    }

    @Test
    void anAdmissionThatIsNoTokenIsRefused() {
        refused(slotsWith("let-me-in"), 401, "admission-invalid");
    }

    @Test
    void anAdmissionOfAnotherPersonIsRefused() {
        refused(slotsWith(tokens.current(joao.personId(), line)), 403, "admission-foreign");
    }

    @Test
    void anAdmissionOfAnotherLineIsRefused() {
        refused(slotsWith(tokens.current(paoli.personId(), "33063-" + RENEWAL)), 403, "admission-foreign");
    }

    private Response slotsWith(String admission) {
        return paoli.api().get("/lines/" + line + "/slots", ADMISSION, admission);
    }

    @Test
    void theSlotOfAnotherLineIsUnknownHere() {
        String other = staff.openLine("33063", RENEWAL, 60);
        staff.release(other, 1, 1);
        Response response = paoli.api()
                .post(
                        "/lines/" + line + "/holds",
                        Map.of("slotId", Staff.firstSlot(other)),
                        ADMISSION,
                        tokens.current(paoli.personId(), line));

        refused(response, 404, "slot-unknown");
    }

    @Test
    void aSecondActiveBookingForTheSameProcedureIsRefused() {
        String elsewhere = staff.openLine("35238", RENEWAL, 600);
        staff.release(elsewhere, 1, 1);
        joao.book(line);
        joao.join(elsewhere).expect(201);
        joao.awaitTurn(elsewhere);
        String slot =
                joao.slots(elsewhere).expect(200).json().get(0).path("slotId").asText();

        Response hold = joao.hold(elsewhere, slot);
        Response refusal =
                hold.status() == 201 ? joao.confirm(hold.json().path("holdId").asText()) : hold;

        refused(refusal, 409, "booking-exists");
        assertThat(joao.bookings()).hasSize(1);
    }

    @Test
    void theBookingOfSomebodyElseIsUnknown() {
        Applicant marie = login("marie.compose");
        String own = staff.openLine("06088", RENEWAL, 600);
        staff.release(own, 1, 1);
        String bookingId = marie.book(own).path("bookingId").asText();

        refused(paoli.api().get("/bookings/" + bookingId), 404, "booking-unknown");
        refused(paoli.cancel(bookingId), 404, "booking-unknown");
    }

    @Test
    void aBodyThatIsNoJsonIsRefused() {
        refused(hold("{\"slotId\":"), 400, "malformed-request");
    }

    @Test
    void anOversizedBodyIsRefused() {
        refused(hold("{\"slotId\":\"" + "x".repeat(OVERSIZED) + "\"}"), 413, "body-too-large");
    }

    private Response hold(String body) {
        return paoli.api().post("/lines/" + line + "/holds", body, ADMISSION, tokens.current(paoli.personId(), line));
    }

    @Test
    void aMethodThatAnAddressDoesNotTakeIsRefused() {
        refused(paoli.api().put("/lines/" + line + "/place/claim", Api.NOTHING), 405, "method-not-allowed");
    }

    @Test
    void aChangeWithoutTheSessionsTokenIsRefused() {
        refused(paoli.api().send("PUT", "/lines/" + line + "/place", Api.NOTHING), 403, "csrf");
    }

    @Test
    void aChangeFromAnotherSiteIsRefusedDespiteTheToken() {
        refused(
                paoli.api().put("/lines/" + line + "/place", Api.NOTHING, "Origin", "https://evil.example"),
                403,
                "csrf");
    }

    @Test
    void aTamperedSessionIsNoSession() {
        Visitor tampered = new Visitor(stack.gateway());
        String genuine = paoli.api().visitor().cookie(SESSION_COOKIE).orElseThrow();
        int middle = genuine.length() / 2;
        char other = genuine.charAt(middle) == 'A' ? 'B' : 'A';
        tampered.setCookie(SESSION_COOKIE, genuine.substring(0, middle) + other + genuine.substring(middle + 1));

        refused(new Api(tampered).get("/lines/" + line + "/place"), 401, "session-expired");
    }

    @Test
    void whoeverIsNotLoggedInHasNoPlace() {
        refused(new Api(new Visitor(stack.gateway())).get("/lines/" + line + "/place"), 401, "login-required");
    }

    @Test
    void anApplicantCannotReleaseSlots() {
        refused(paoli.api().post("/releases", Staff.order(line, 1, 1)), 403, "forbidden");
    }

    @Test
    void overlappingSlotsCannotBeReleased() {
        refused(staff.api().post("/releases", Staff.order(line, 1, 2)), 409, "slots-overlap");
    }

    private static void refused(Response response, int status, String problem) {
        assertThat(response.status()).as(response.toString()).isEqualTo(status);
        assertThat(response.problem()).as(response.toString()).contains(problem);
        assertThat(response.json().path("status").asInt()).isEqualTo(status);
        assertThat(response.json().path("title").asText()).isNotBlank();
        assertThat(response.json().path("correlationId").asText()).isEqualTo(response.header("X-Correlation-Id"));
    }
}
