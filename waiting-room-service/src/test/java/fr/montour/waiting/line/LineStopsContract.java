package fr.montour.waiting.line;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NOON;
import static fr.montour.waiting.fakes.Samples.call;
import static fr.montour.waiting.fakes.Samples.settings;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.fakes.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store promises about what stopped a line. */
public abstract class LineStopsContract {

    private Lines lines;
    private Heartbeat heartbeat;

    /** An empty store. */
    protected abstract Lines empty();

    /** The heartbeat that its lines show; empty where they are. */
    protected abstract Heartbeat heartbeat();

    @BeforeEach
    void openLine() {
        lines = empty();
        heartbeat = heartbeat();
        Samples.open(lines, LINE, settings(60, 10), 5);
    }

    private Stops read() {
        assertThat(lines.all()).containsExactly(lines.find(LINE).orElseThrow());
        return lines.find(LINE).orElseThrow().stops();
    }

    private static Instant at(int minute) {
        return NOON.plus(Duration.ofMinutes(minute));
    }

    private static Stops.Change change(int minute, boolean stopped) {
        return new Stops.Change(at(minute), stopped);
    }

    @Test
    void changesOfTheStateAreKeptInTheSameWrite() {
        lines.act(LINE, LineAction.PAUSE, at(1));
        assertThat(lines.act(LINE, LineAction.PAUSE, at(2))).isFalse();
        lines.act(LINE, LineAction.CLOSE, at(3));
        lines.act(LINE, LineAction.OPEN_LINE, at(4));

        assertThat(read().changes())
                .containsExactly(change(0, false), change(1, true), change(3, true), change(4, false));
    }

    @Test
    void onlyTheLastChangesAreKept() {
        for (int minute = 1; minute <= 2 * Stops.MOST_CHANGES; minute++) {
            lines.act(LINE, minute % 2 == 1 ? LineAction.PAUSE : LineAction.RESUME, at(minute));
        }

        assertThat(read().changes()).hasSize(Stops.MOST_CHANGES);
        assertThat(read().changes().getLast()).isEqualTo(change(2 * Stops.MOST_CHANGES, false));
        assertThat(read().changes().getFirst()).isEqualTo(change(Stops.MOST_CHANGES + 1, true));
    }

    @Test
    void sameOutageIsKeptOnceAndForTheLongerTime() {
        assertThat(lines.outage(LINE, new Stop(at(1), at(5)))).isTrue();
        lines.outage(LINE, new Stop(at(1), at(9)));
        lines.outage(LINE, new Stop(at(1), at(7)));
        lines.outage(LINE, new Stop(at(20), at(25)));

        assertThat(read().outages()).isEqualTo(Map.of(at(1), at(9), at(20), at(25)));
        assertThat(read().changes()).containsExactly(change(0, false));
    }

    @Test
    void oldOutagesAreForgottenWithTheNextOne() {
        lines.outage(LINE, new Stop(at(1), at(5)));
        Instant later = at(2).plus(Stops.KEPT);

        lines.outage(LINE, new Stop(later, later.plusSeconds(60)));

        assertThat(read().outages()).containsOnlyKeys(later);
    }

    @Test
    void outageOfAnUnknownLineIsNothing() {
        assertThat(empty().outage(LINE, new Stop(at(1), at(5)))).isFalse();
    }

    @Test
    void callsThatWereDecidedBeforeTheStopWasKnownLoseTheirWrite() {
        lines.takeNumber(LINE);
        Line before = lines.find(LINE).orElseThrow();
        lines.outage(LINE, new Stop(at(1), at(5)));

        assertThat(lines.advance(new Advance(before, 1, 0, List.of(call(1, NOON)))))
                .isFalse();
    }

    @Test
    void closingIsKeptWithItsMessageUntilTheLineOpensAgain() {
        lines.act(LINE, LineAction.PAUSE, at(1), "says nothing");
        assertThat(line().closing()).isNull();
        lines.act(LINE, LineAction.CLOSE, at(2), "Travaux");
        assertThat(lines.act(LINE, LineAction.CLOSE, at(3), "autre chose")).isFalse();
        assertThat(line().closing()).isEqualTo(new Closing(at(2), "Travaux", 0));

        lines.act(LINE, LineAction.OPEN_LINE, at(4));

        assertThat(line().closing()).isNull();
    }

    @Test
    void whoIsToldOfAClosingOnlyGrowsAndIsOfThatClosing() {
        lines.act(LINE, LineAction.CLOSE, at(2));
        assertThat(lines.closingTold(LINE, at(2), 700)).isTrue();
        lines.closingTold(LINE, at(2), 200);
        assertThat(line().closing()).isEqualTo(new Closing(at(2), null, 700));

        lines.act(LINE, LineAction.OPEN_LINE, at(3));
        assertThat(lines.closingTold(LINE, at(2), 900)).isFalse();
        assertThat(line().closing()).isNull();
        lines.act(LINE, LineAction.CLOSE, at(4));

        assertThat(lines.closingTold(LINE, at(2), 900)).isFalse();
        assertThat(line().closing()).isEqualTo(new Closing(at(4), null, 0));
    }

    private Line line() {
        return lines.find(LINE).orElseThrow();
    }

    @Test
    void linesShowTheLatestBeat() {
        assertThat(read().lastBeat()).isNull();
        assertThat(heartbeat.last()).isEmpty();

        heartbeat.beat(at(3));
        heartbeat.beat(at(2));

        assertThat(heartbeat.last()).contains(at(3));
        assertThat(read().lastBeat()).isEqualTo(at(3));
    }
}
