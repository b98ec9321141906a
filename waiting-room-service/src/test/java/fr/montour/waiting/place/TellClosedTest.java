package fr.montour.waiting.place;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.settings;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.montour.waiting.calling.CallNext;
import fr.montour.waiting.fakes.Room;
import fr.montour.waiting.line.LineAction;
import fr.montour.waiting.line.Lines;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever waits in a line that staff close is told, with the reason. */
class TellClosedTest {

    private static final int PEOPLE = 2 * TellClosed.CHUNK + 7;

    private final Room room = new Room(settings(6_000, 5), 2);
    private final TellClosed tellClosed = new TellClosed(room.lines, room.issuedNumbers, room.places, room.time);

    @BeforeEach
    void peopleWait() {
        room.join(1, PEOPLE);
        CallNext node = room.node();
        room.run(node, ofSeconds(1));
        room.admit(1);
        room.leave.leave(Room.id(7));
    }

    private void close() {
        room.lines.act(LINE, LineAction.CLOSE, room.time.instant(), "Travaux");
        room.time.pass(ofSeconds(5));
    }

    private List<Long> told() {
        return room.places.changes().stream()
                .filter(PlaceChange.LineClosed.class::isInstance)
                .map(change -> ((PlaceChange.LineClosed) change).number())
                .sorted()
                .toList();
    }

    private static List<Long> everybody() {
        return LongStream.rangeClosed(1, PEOPLE)
                .filter(number -> number != 7)
                .boxed()
                .toList();
    }

    @Test
    void everybodyWhoHasAPlaceIsToldOnceWithTheMessage() {
        close();

        tellClosed.tell(LINE);
        tellClosed.tell(LINE);

        assertThat(told()).isEqualTo(everybody());
        assertThat(room.places.changes().getLast())
                .isInstanceOfSatisfying(
                        PlaceChange.LineClosed.class,
                        closed -> assertThat(closed.closing().message()).isEqualTo("Travaux"));
        assertThat(tellClosed.isDue(room.line())).isFalse();
    }

    @Test
    void nobodyIsToldWhileSomebodyMayStillBeJoining() {
        room.lines.act(LINE, LineAction.CLOSE, room.time.instant());
        room.time.pass(ofSeconds(4));

        tellClosed.tell(LINE);

        assertThat(told()).isEmpty();
    }

    @Test
    void crashAfterAChunkWasToldIsFinishedWithoutTellingAnybodyTwice() {
        close();
        var dying = new TellClosed(dyingLines(), room.issuedNumbers, room.places, room.time);
        assertThatThrownBy(() -> dying.tell(LINE)).hasMessage("killed");
        assertThat(told()).hasSizeBetween(1, TellClosed.CHUNK);

        tellClosed.tell(LINE);

        assertThat(told()).isEqualTo(everybody());
    }

    private Lines dyingLines() {
        return (Lines) Proxy.newProxyInstance(
                Lines.class.getClassLoader(), new Class<?>[] {Lines.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("closingTold")) {
                        throw new IllegalStateException("killed");
                    }
                    return method.invoke(room.lines, arguments);
                });
    }

    @Test
    void lineThatOpensAgainStopsTheTelling() {
        close();
        room.lines.act(LINE, LineAction.OPEN_LINE, room.time.instant());

        tellClosed.tell(LINE);

        assertThat(told()).isEmpty();
    }

    @Test
    void everyClosingIsToldAnew() {
        close();
        tellClosed.tell(LINE);
        room.lines.act(LINE, LineAction.OPEN_LINE, room.time.instant());
        close();

        tellClosed.tell(LINE);

        assertThat(told()).hasSize(2 * everybody().size());
    }
}
