package fr.montour.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.montour.e2e.client.Applicant;
import fr.montour.e2e.client.Concurrently;
import fr.montour.e2e.client.Response;
import fr.montour.e2e.client.Staff;
import fr.montour.e2e.client.Waits;
import fr.montour.e2e.stack.SharedStack;
import fr.montour.e2e.stack.TestStack;
import fr.montour.launcher.stack.Component;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Parts of the system are taken away while people use it. What was acknowledged to somebody must still be there
 * afterwards, and happen once.
 *
 * <p>The document store here is the embedded one. What it acknowledged has reached the operating system, so it survives the
 * death of the store's process, as it is killed here. It does not promise to survive a power failure: the last fifth of a
 * second may be lost then. A MongoDB replica set with majority writes, as in production, survives that too.
 */
@ExtendWith(SharedStack.class)
@TestInstance(Lifecycle.PER_CLASS)
class FaultsIT {
    /** One for each test: a person may have only one active booking of a procedure. */
    private static final List<String> PROCEDURES = List.of(
            "residence-permit-change-of-address",
            "naturalisation-file",
            "driving-licence-exchange",
            "exceptional-admission");

    private static final int QUICK = 6000;
    private static final int SLOW = 300;
    private static final int CROWD = 24;
    /** So many answers have come when a component is killed: some are through, some on their way, some not yet begun. */
    private static final int SOME = 6;

    private static final Duration SETTLED = Duration.ofSeconds(2);

    private final TestStack stack;
    private final Staff staff;
    private final Crashes crashes;
    private final List<Applicant> people = new ArrayList<>();
    private int days;

    FaultsIT(TestStack stack) {
        this.stack = stack;
        this.staff = Staff.supervisor(stack.gateway());
        this.crashes = new Crashes(stack, SOME);
    }

    @BeforeAll
    void peopleLogIn() {
        people.addAll(staff.people(CROWD, "faults"));
    }

    /** A day of its own for each line: the same people go through all of them, and nobody has two appointments at one time. */
    private LocalDate someDay() {
        days++;
        return Staff.day().plusDays(days);
    }

    @AfterEach
    void everythingRunsAgain() {
        for (Component component :
                List.of(Component.MONGODB, Component.RABBITMQ, Component.WAITING_ROOM, Component.SLOT)) {
            stack.start(component);
        }
        Waits.until("staff see the lines again")
                .until(() -> staff.api().get("/lines").status() == 200);
    }

    @Test
    void bookingsSucceedWithoutTheBrokerAndEmailsArriveOnceAfterItReturns() {
        String line = staff.openLine("21231", PROCEDURES.getFirst(), QUICK);
        List<Applicant> some = people.subList(0, SOME);
        staff.release(line, someDay(), 2, SOME / 2);
        Map<Applicant, JsonNode> holds = holds(line, some);

        stack.stop(Component.RABBITMQ);
        List<String> references = Concurrently.all(
                some, person -> reference(person.confirm(id(holds, person)).expect(201)));
        assertThat(mailsFor(references)).as("e-mails while the broker is away").isZero();
        stack.start(Component.RABBITMQ);

        Waits.until("an e-mail for each booking").until(() -> mailsFor(references) >= references.size());
        Waits.until("no second e-mail")
                .during(SETTLED)
                .untilAsserted(() -> assertThat(references)
                        .allSatisfy(reference -> assertThat(stack.mailbox().confirming(reference))
                                .hasSize(1)));
    }

    private long mailsFor(List<String> references) {
        return references.stream()
                .filter(reference -> !stack.mailbox().confirming(reference).isEmpty())
                .count();
    }

    @Test
    void slotServiceKilledWhilePeopleConfirmLosesNoBookingAndMakesNoneTwice() {
        String line = staff.openLine("63113", PROCEDURES.get(1), QUICK);
        staff.release(line, someDay(), 4, CROWD / 4);
        Map<Applicant, JsonNode> holds = holds(line, people);

        Map<Applicant, String> acknowledged = crashes.killWhile(
                Component.SLOT, people, person -> person.confirm(id(holds, person)), FaultsIT::reference);
        stack.start(Component.SLOT);

        for (Applicant person : people) {
            List<String> references = standing(person, line);
            assertThat(references).as("bookings of %s", person).hasSizeLessThanOrEqualTo(1);
            Optional.ofNullable(acknowledged.get(person))
                    .ifPresent(reference -> assertThat(references).containsExactly(reference));
        }
        // Whoever got no response asks again: either it had worked, or it works now.
        Map<Applicant, String> all = new ConcurrentHashMap<>();
        Concurrently.all(people, person -> {
            return all.put(person, reference(person.confirm(id(holds, person)).expect(200, 201)));
        });
        assertThat(all).containsAllEntriesOf(acknowledged);
        assertThat(all.values()).doesNotHaveDuplicates();
        soldOutOnce(line);
    }

    @Test
    void waitingRoomKilledWhilePeopleJoinAndAreCalledKeepsEveryPlaceAndTheOrder() {
        String line = staff.openLine("80021", PROCEDURES.get(2), SLOW);

        Map<Applicant, Long> acknowledged = crashes.killWhile(
                Component.WAITING_ROOM,
                people,
                person -> person.join(line),
                response -> response.json().path("number").asLong());
        stack.start(Component.WAITING_ROOM);
        Map<Applicant, Long> numbers = Crashes.joinAgain(line, people);

        assertThat(numbers).containsAllEntriesOf(acknowledged);
        assertThat(numbers.values()).doesNotHaveDuplicates();

        staff.release(line, someDay(), 4, CROWD / 4);
        Waits.until("somebody is called")
                .until(() ->
                        people.stream().anyMatch(person -> state(person, line).equals("CALLED")));
        stack.kill(Component.WAITING_ROOM);
        stack.start(Component.WAITING_ROOM);
        List<Instant> calls = Concurrently.all(inOrder(numbers), person -> {
            Instant calledAt =
                    Instant.parse(person.awaitCall(line).path("calledAt").asText());
            person.claim(line).expect(200);
            person.confirm(person.holdAny(line).path("holdId").asText()).expect(201);
            return calledAt;
        });

        assertThat(calls).as("called in the order of the numbers").isSorted();
        people.forEach(person -> assertThat(
                        person.place(line).expect(200).json().path("number").asLong())
                .isEqualTo(numbers.get(person)));
        soldOutOnce(line);
    }

    @Test
    void documentStoreKilledLosesNothingThatWasAcknowledged() {
        String line = staff.openLine("86194", PROCEDURES.get(3), QUICK);
        List<Applicant> early = people.subList(0, SOME);
        List<Applicant> rest = people.subList(SOME, CROWD);
        staff.release(line, someDay(), 2, SOME / 2);
        Map<Applicant, JsonNode> holds = holds(line, early);
        Map<Applicant, String> booked = new ConcurrentHashMap<>();
        Concurrently.all(
                early,
                person -> booked.put(
                        person, reference(person.confirm(id(holds, person)).expect(201))));

        Map<Applicant, Long> acknowledged = crashes.killWhile(
                Component.MONGODB,
                rest,
                person -> person.join(line),
                response -> response.json().path("number").asLong());
        stack.start(Component.MONGODB);

        Map<Applicant, Long> numbers = Crashes.joinAgain(line, rest);
        assertThat(numbers).containsAllEntriesOf(acknowledged);
        assertThat(numbers.values()).doesNotHaveDuplicates();
        booked.forEach((person, reference) -> assertThat(standing(person, line)).containsExactly(reference));
        JsonNode audit = staff.audit(line);
        assertThat(audit.path("booked").asInt()).isEqualTo(SOME);
        assertThat(audit.path("oversold").asInt()).isZero();
    }

    private static List<Applicant> inOrder(Map<Applicant, Long> numbers) {
        return numbers.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<Applicant, JsonNode> holds(String line, List<Applicant> people) {
        Map<Applicant, JsonNode> holds = new ConcurrentHashMap<>();
        Concurrently.all(people, person -> holds.put(person, person.reachHold(line)));
        return holds;
    }

    private static String id(Map<Applicant, JsonNode> holds, Applicant person) {
        return Objects.requireNonNull(holds.get(person)).path("holdId").asText();
    }

    private static String reference(Response booking) {
        return booking.json().path("reference").asText();
    }

    private static String state(Applicant person, String line) {
        return person.place(line).expect(200).json().path("state").asText();
    }

    /** References of the person's bookings of the line that stand. */
    private static List<String> standing(Applicant person, String line) {
        List<String> references = new ArrayList<>();
        person.bookings().forEach(booking -> {
            if (booking.path("lineId").asText().equals(line)
                    && booking.path("state").asText().equals("CONFIRMED")) {
                references.add(booking.path("reference").asText());
            }
        });
        return references;
    }

    private void soldOutOnce(String line) {
        JsonNode audit = staff.audit(line);
        assertThat(audit.path("booked").asInt()).isEqualTo(CROWD);
        assertThat(audit.path("free").asInt()).isZero();
        assertThat(audit.path("oversold").asInt()).isZero();
        assertThat(audit.path("peopleWithTwoBookings").asInt()).isZero();
    }
}
