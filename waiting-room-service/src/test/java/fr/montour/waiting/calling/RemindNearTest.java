package fr.montour.waiting.calling;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.settings;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.fakes.InMemoryReminders;
import fr.montour.waiting.fakes.Room;
import fr.montour.waiting.line.LineAction;
import fr.montour.waiting.place.PlaceChange;
import fr.montour.waiting.place.PlaceChange.CallNear;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Sixty people a minute, and five minutes' notice: three hundred people are near. */
class RemindNearTest {

    private static final Duration LEAD = ofMinutes(5);

    private final Room room = new Room(settings(60, 10_000), 2_000);
    private final InMemoryReminders reminders = new InMemoryReminders();
    private final RemindNear remind = node();

    private RemindNear node() {
        return new RemindNear(room.issuedNumbers, room.places, reminders, LEAD, room.time);
    }

    private List<CallNear> told() {
        return room.places.changes().stream()
                .filter(CallNear.class::isInstance)
                .map(CallNear.class::cast)
                .toList();
    }

    private List<Long> toldNumbers() {
        return told().stream().map(CallNear::number).toList();
    }

    /** So many have waited long enough, and the line has moved for a minute and a half. */
    private void moving(int people) {
        room.join(1, people);
        room.time.pass(LEAD);
        room.run(room.node(), ofSeconds(90));
    }

    private static List<Long> numbers(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }

    @Test
    void whoeverIsCalledWithinTheLeadAtTheMeasuredRateIsTold() {
        moving(1_000);
        long serving = room.line().serving();
        int perMinute = room.line().pace().perMinute(room.time.instant());

        remind.remind(room.line());

        assertThat(perMinute).isBetween(50, 66);
        assertThat(toldNumbers()).isEqualTo(numbers(serving + 1, serving + perMinute * 5L));
        CallNear first = told().getFirst();
        assertThat(first.ahead()).isZero();
        assertThat(first.expectedAt()).isEqualTo(room.time.instant());
        CallNear last = told().getLast();
        assertThat(last.ahead()).isEqualTo(perMinute * 5L - 1);
        assertThat(last.expectedAt())
                .isBetween(
                        first.expectedAt().plus(ofSeconds(290)),
                        first.expectedAt().plus(LEAD));
    }

    @Test
    void everybodyIsToldOnceAsTheLineMovesOnWhateverNodesRestart() {
        moving(1_000);
        remind.remind(room.line());
        long first = toldNumbers().getFirst();
        long before = toldNumbers().getLast();
        CallNext callNext = room.node();
        for (int second = 0; second < 60; second++) {
            room.run(callNext, ofSeconds(1));
            remind.remind(room.line());
            node().remind(room.line());
        }

        long last = toldNumbers().getLast();
        assertThat(toldNumbers()).isEqualTo(numbers(first, last));
        assertThat(last).isGreaterThan(before + 30);
    }

    @Test
    void crashBeforeTheNumberIsWrittenDownTellsNobodyTwice() {
        moving(400);
        node().remind(room.line());
        int before = told().size();
        InMemoryReminders lost = new InMemoryReminders();

        new RemindNear(room.issuedNumbers, room.places, lost, LEAD, room.time).remind(room.line());

        assertThat(told()).hasSize(before).isNotEmpty();
        assertThat(lost.toldUpTo(LINE)).isEqualTo(reminders.toldUpTo(LINE));
    }

    @Test
    void lineThatDoesNotMoveRemindsNobody() {
        room.join(1, 100);
        room.time.pass(LEAD);
        remind.remind(room.line());
        room.run(room.node(), ofSeconds(90));
        room.lines.act(LINE, LineAction.PAUSE, room.time.instant());

        remind.remind(room.line());

        assertThat(told()).isEmpty();
    }

    @Test
    void nobodyIsToldForWhomNothingIsReleasedYet() {
        Room small = new Room(settings(60, 10_000), 120);
        small.join(1, 400);
        small.time.pass(LEAD);
        small.run(small.node(), ofSeconds(90));

        new RemindNear(small.issuedNumbers, small.places, reminders, LEAD, small.time).remind(small.line());

        assertThat(small.places.changes().stream().filter(CallNear.class::isInstance))
                .hasSize(120 - (int) small.line().serving());
    }

    @Test
    void whoeverHasJustJoinedIsToldOnlyAfterTheLead() {
        moving(100);
        room.join(101, 150);
        remind.remind(room.line());
        assertThat(toldNumbers()).isEqualTo(numbers(room.line().serving() + 1, 100));

        room.lines.configure(LINE, room.line().name(), settings(6, 10_000));
        room.run(room.node(), LEAD);
        remind.remind(room.line());

        assertThat(room.line().serving()).isBetween(110L, 130L);
        assertThat(toldNumbers().getLast()).isGreaterThan(135);
    }

    @Test
    void whoeverLeftIsNotTold() {
        moving(400);
        int gone = (int) room.line().serving() + 10;
        room.leave.leave(Room.id(gone));

        remind.remind(room.line());

        assertThat(toldNumbers()).contains(gone - 1L, gone + 1L).doesNotContain((long) gone);
        assertThat(room.places.changes()).noneMatch(PlaceChange.AdmissionRevoked.class::isInstance);
    }
}
