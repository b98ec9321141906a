package fr.montour.waiting.line;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.OUTAGE_AFTER;
import static fr.montour.waiting.fakes.Samples.settings;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.montour.waiting.fakes.InMemoryActivePlaces;
import fr.montour.waiting.fakes.InMemoryHeartbeat;
import fr.montour.waiting.fakes.InMemoryLines;
import fr.montour.waiting.fakes.Samples;
import fr.montour.waiting.fakes.TestTime;
import fr.montour.waiting.model.LineId;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoteOutagesTest {

    private static final LineId OTHER = new LineId("93008-other");

    private final TestTime time = new TestTime();
    private final InMemoryHeartbeat heartbeat = new InMemoryHeartbeat();
    private final InMemoryLines lines = new InMemoryLines(new InMemoryActivePlaces(), heartbeat);
    private final NoteOutages outages = new NoteOutages(heartbeat, lines, OUTAGE_AFTER, time);

    @BeforeEach
    void twoLines() {
        Samples.open(lines, LINE, settings(60, 10));
        Samples.open(lines, OTHER, settings(60, 10));
    }

    private Map<Instant, Instant> noted(LineId line) {
        return lines.find(line).orElseThrow().stops().outages();
    }

    /** The same store, in which something happens after the first line was written. */
    private Lines interrupted(Runnable happens) {
        boolean[] happened = new boolean[1];
        return (Lines) Proxy.newProxyInstance(
                Lines.class.getClassLoader(), new Class<?>[] {Lines.class}, (proxy, method, arguments) -> {
                    Object result = method.invoke(lines, arguments);
                    if (method.getName().equals("outage") && !happened[0]) {
                        happened[0] = true;
                        happens.run();
                    }
                    return result;
                });
    }

    @Test
    void firstBeatAfterNoneIsNoOutage() {
        outages.beat();

        assertThat(noted(LINE)).isEmpty();
        assertThat(heartbeat.last()).contains(time.instant());
    }

    @Test
    void beatsThatFollowEachOtherAreNoOutage() {
        for (int i = 0; i < 100; i++) {
            outages.beat();
            time.pass(OUTAGE_AFTER);
        }

        assertThat(noted(LINE)).isEmpty();
    }

    @Test
    void gapBetweenBeatsIsAStopOfEveryLine() {
        outages.beat();
        Instant last = time.instant();
        time.pass(ofMinutes(40));

        outages.beat();

        assertThat(noted(LINE)).isEqualTo(Map.of(last, time.instant()));
        assertThat(noted(OTHER)).isEqualTo(Map.of(last, time.instant()));
    }

    @Test
    void twoNodesThatComeBackTogetherNoteOneOutage() {
        outages.beat();
        Instant last = time.instant();
        time.pass(ofMinutes(40));
        var slower = new NoteOutages(heartbeat, lines, OUTAGE_AFTER, time);
        Lines interrupted = interrupted(() -> {
            time.pass(ofSeconds(2));
            slower.beat();
        });

        new NoteOutages(heartbeat, interrupted, OUTAGE_AFTER, time).beat();

        assertThat(noted(LINE)).isEqualTo(Map.of(last, time.instant()));
        assertThat(noted(OTHER)).isEqualTo(Map.of(last, time.instant()));
    }

    @Test
    void crashBetweenTheLinesIsFinishedByTheNextBeatHoweverLate() {
        outages.beat();
        Instant last = time.instant();
        time.pass(ofMinutes(40));
        Lines dying = interrupted(() -> {
            throw new IllegalStateException("killed");
        });
        assertThatThrownBy(() -> new NoteOutages(heartbeat, dying, OUTAGE_AFTER, time).beat())
                .hasMessage("killed");
        assertThat(heartbeat.last()).as("not moved on").contains(last);
        time.pass(ofMinutes(20));

        outages.beat();

        assertThat(noted(LINE)).isEqualTo(Map.of(last, time.instant()));
        assertThat(noted(OTHER)).isEqualTo(Map.of(last, time.instant()));
    }
}
