package fr.montour.waiting.draw;

import static fr.montour.waiting.draw.DrawRoom.LOTTERY;
import static fr.montour.waiting.draw.DrawRoom.id;
import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.person;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.draw.Check;
import fr.montour.draw.DrandChain;
import fr.montour.draw.DrawProof;
import fr.montour.draw.DrawVerifier;
import fr.montour.draw.Hash;
import fr.montour.draw.Registration;
import fr.montour.platform.result.Result;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.LineState;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.WaitingRefusal;
import fr.montour.waiting.place.DrawnNumber;
import fr.montour.waiting.place.JoinLine;
import fr.montour.waiting.place.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunDrawTest {

    private static final String VALUE = "7 11 23 31 42";

    private final DrawRoom room = new DrawRoom();

    @BeforeEach
    void peopleRegister() {
        assertThat(room.open(LOTTERY)).matches(Result::isDone);
        room.join(1, 30);
    }

    private void close() {
        room.time.pass(DrawRoom.WINDOW);
        room.run(room.node(Integer.MAX_VALUE));
    }

    private void draw() {
        room.time.pass(Duration.ofHours(3));
        assertThat(room.beacon.enter(LINE, VALUE, "p_one")).matches(Result::isDone);
        assertThat(room.beacon.confirm(LINE, VALUE, "p_two")).matches(Result::isDone);
        room.run(room.node(Integer.MAX_VALUE));
    }

    @Test
    void nobodyHasANumberBeforeTheDraw() {
        assertThat(room.places.all())
                .hasSize(30)
                .allMatch(place -> DrawnNumber.of(room.line(), place).isEmpty());
        assertThat(room.join.join(LINE, person(3)).map(JoinLine.Joined::isNew)).isEqualTo(Result.done(false));
    }

    @Test
    void theClockClosesAndNobodyRegistersAfterwards() {
        room.run(room.node(Integer.MAX_VALUE));
        assertThat(room.line().state()).isEqualTo(LineState.REGISTRATION);

        close();

        assertThat(room.line().state()).isEqualTo(LineState.DRAWING);
        assertThat(room.draw()).isInstanceOf(Draw.Rooted.class);
        assertThat(room.join.join(LINE, person(99))).isEqualTo(Result.refused(WaitingRefusal.LINE_CLOSED));
    }

    @Test
    void staffAreToldWhatTheDrawWaitsFor() {
        assertThat(room.beacon.awaited(LINE)).contains(new Awaited(Awaited.What.CLOSE, room.closesAt, null, null));
        close();
        Instant known = LOTTERY.availableFrom();
        assertThat(room.beacon.awaited(LINE)).contains(new Awaited(Awaited.What.BEACON, known, null, null));
        room.time.pass(Duration.ofHours(3));
        assertThat(room.beacon.awaited(LINE)).contains(new Awaited(Awaited.What.VALUE, known, null, null));

        room.beacon.enter(LINE, VALUE, "p_one");
        assertThat(room.beacon.awaited(LINE)).contains(new Awaited(Awaited.What.CONFIRMATION, known, null, "p_one"));

        room.beacon.confirm(LINE, VALUE, "p_two");
        assertThat(room.beacon.awaited(LINE)).contains(new Awaited(Awaited.What.NOTHING, null, null, null));
        assertThat(room.beacon.awaited(new LineId("93008-other"))).isEmpty();
    }

    @Test
    void peopleAreCalledByTheNumbersTheyDrewThenInOrderOfArrival() {
        close();
        draw();
        assertThat(room.line().state()).isEqualTo(LineState.DRAWN);
        room.lines.act(LINE, fr.montour.waiting.line.LineAction.OPEN_LINE, room.time.instant());
        room.join(31, 33);
        List<Long> drawn = room.places.all().stream()
                .map(place -> DrawnNumber.of(room.line(), place).orElseThrow())
                .sorted()
                .toList();

        List<Call> calls = room.callEverybody();

        assertThat(drawn).hasSize(33).doesNotHaveDuplicates().startsWith(1L).endsWith(31L, 32L, 33L);
        assertThat(calls.stream().map(Call::number)).hasSize(33).isSorted().doesNotHaveDuplicates();
        assertThat(calls.stream().map(call -> call.person().value()))
                .endsWith("p_31", "p_32", "p_33")
                .isNotEqualTo(calls.stream()
                        .map(call -> call.person().value())
                        .sorted()
                        .toList());
        assertThat(calls.subList(0, 30))
                .allMatch(call -> room.line().cohort().numberOf(call.issued()) == call.number());
        assertThat(room.places.all()).allMatch(Place.Called.class::isInstance);
    }

    @Test
    void recordAndProofsStandUpToVerification() {
        room.leave.leave(id(4));
        close();
        draw();

        var record = DrawRecords.of(room.draw(), DrandChain.QUICKNET);

        assertThat(DrawVerifier.verify(record, List.of(DrandChain.QUICKNET))).allMatch(Check::holds);
        room.callEverybody();
        for (int n = 1; n <= 30; n++) {
            var outcome = room.prove.prove(id(n));
            if (n == 4) {
                assertThat(outcome).isEqualTo(Result.refused(WaitingRefusal.NOT_IN_DRAW));
            } else {
                var proof = ((Result.Done<DrawProof>) outcome).value();
                assertThat(DrawVerifier.verify(record, proof)).allMatch(Check::holds);
                assertThat(proof.number())
                        .isEqualTo(room.places.find(id(n)).orElseThrow().number());
            }
        }
    }

    @Test
    void whoLeavesAndRegistersAgainIsOneLeaf() {
        room.leave.leave(id(5));
        room.join.join(LINE, person(5));
        room.leave.leave(id(6));
        close();

        List<Hash> leaves = room.draws.find(LINE, 0).orElseThrow();

        assertThat(leaves).hasSize(31);
        assertThat(leaves.get(4)).isEqualTo(Registration.NOBODY);
        assertThat(leaves.get(5)).isEqualTo(Registration.NOBODY);
        assertThat(leaves.stream().filter(leaf -> !leaf.equals(Registration.NOBODY)))
                .hasSize(29)
                .doesNotHaveDuplicates();
    }

    @Test
    void requestThatDiedBeforeItsPlaceStoodIsNoLeafAndHoldsUpNobody() {
        room.issuedNumbers.issue(LINE, room.lines.takeNumber(LINE).orElseThrow(), person(77));
        room.lines.takeNumber(LINE);
        close();
        draw();

        assertThat(room.draws.find(LINE, 0).orElseThrow()).endsWith(Registration.NOBODY, Registration.NOBODY);
        assertThat(room.callEverybody()).hasSize(30);
    }

    /** Killed after the first write, the second, …; the next node finishes, and what was published before still stands. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
    void aCrashBetweenAnyTwoWritesChangesNothing(int writes) {
        room.time.pass(DrawRoom.WINDOW);
        crash(writes);
        Draw before = room.draw();
        room.run(room.node(Integer.MAX_VALUE));
        if (before instanceof Draw.Rooted rooted) {
            assertThat(room.draw()).isEqualTo(rooted);
        }
        room.time.pass(Duration.ofHours(3));
        room.beacon.enter(LINE, VALUE, "p_one");
        room.beacon.confirm(LINE, VALUE, "p_two");
        Draw drawn = room.draw();
        crash(writes % 2);
        room.run(room.node(Integer.MAX_VALUE));

        assertThat(room.draw()).isEqualTo(drawn);
        assertThat(room.line().state()).isEqualTo(LineState.DRAWN);
        Set<Long> numbers = new HashSet<>();
        room.callEverybody().forEach(call -> numbers.add(call.number()));
        assertThat(numbers).hasSize(30);
    }

    private void crash(int writes) {
        try {
            room.run(room.node(writes));
        } catch (DrawRoom.Killed killed) {
            // The next node begins with an empty memory.
        }
    }

    @Test
    void twoDifferentAgentsMustEnterTheSameValueOnceItIsKnown() {
        assertThat(room.beacon.enter(LINE, VALUE, "p_one")).isEqualTo(Result.refused(WaitingRefusal.DRAW_PENDING));
        close();
        assertThat(room.beacon.enter(LINE, VALUE, "p_one")).isEqualTo(Result.refused(WaitingRefusal.DRAW_PENDING));
        room.time.pass(Duration.ofHours(3));
        assertThat(room.beacon.confirm(LINE, VALUE, "p_one"))
                .isEqualTo(Result.refused(WaitingRefusal.BEACON_UNCONFIRMED));
        room.beacon.enter(LINE, VALUE, "p_one");
        assertThat(room.beacon.confirm(LINE, VALUE, "p_one"))
                .isEqualTo(Result.refused(WaitingRefusal.BEACON_SAME_AGENT));
        assertThat(room.beacon.confirm(LINE, "1 2 3", "p_two"))
                .isEqualTo(Result.refused(WaitingRefusal.BEACON_DIFFERENT));
        assertThat(room.beacon.confirm(LINE, VALUE, "p_two")).matches(Result::isDone);
        assertThat(room.beacon.enter(LINE, VALUE, "p_one")).isEqualTo(Result.refused(WaitingRefusal.DRAW_DONE));
    }

    @Test
    void aRegistrationIsOpenedOnceAndNamesABeaconThatComesLater() {
        assertThat(room.open(LOTTERY)).matches(Result::isDone);
        assertThat(room.open(null)).isEqualTo(Result.refused(WaitingRefusal.LINE_STATE));
        DrawRoom other = new DrawRoom();
        assertThat(other.open(new fr.montour.draw.NamedBeacon.Entered("Loto", other.closesAt)))
                .isEqualTo(Result.refused(
                        WaitingRefusal.DRAW_INVALID, "the beacon must become known PT1M after the close or later"));
        assertThat(other.open(null)
                        .map(opened ->
                                DrawRecords.of(opened, DrandChain.QUICKNET).secret() == null))
                .isEqualTo(Result.done(true));
    }

    @Test
    void anOpeningThatCrashedHalfWayIsFinishedByTheSameRequest() {
        DrawRoom other = new DrawRoom();
        int[] none = {0};
        try {
            other.opening(DrawRoom.mortal(fr.montour.waiting.line.Lines.class, other.lines, none), other.draws)
                    .open(LINE, other.closesAt, LOTTERY);
        } catch (DrawRoom.Killed killed) {
            // Between the two writes.
        }
        Hash committed = other.draw().opening().commitment();

        assertThat(other.open(LOTTERY)).matches(Result::isDone);

        assertThat(other.draw().opening().commitment()).isEqualTo(committed);
        assertThat(other.line().state()).isEqualTo(LineState.REGISTRATION);
    }
}
