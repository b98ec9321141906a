package fr.montour.identity.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of duplicate signals must do. */
public abstract class DuplicateSignalsContract {

    private final PivotSignal signal = new PivotSignal(UUID.randomUUID().toString());

    protected abstract DuplicateSignals signals();

    @Test
    void unknownSignalIsSharedByNobody() {
        assertThat(signals().sharing(signal)).isEmpty();
    }

    @Test
    void recordingTwiceCountsOnce() {
        var person = Somebody.newId();
        signals().record(signal, person);
        signals().record(signal, person);
        assertThat(signals().sharing(signal)).containsExactly(person);
    }

    @Test
    void withdrawnPersonSharesItNoLonger() {
        var stays = Somebody.newId();
        var goes = Somebody.newId();
        signals().record(signal, stays);
        signals().record(signal, goes);
        signals().withdraw(signal, goes);
        signals().withdraw(signal, goes);
        assertThat(signals().sharing(signal)).containsExactly(stays);
    }

    @Test
    void manyAtOnceAreAllRecorded() throws Exception {
        var people = IntStream.range(0, 16).mapToObj(any -> Somebody.newId()).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var recorded = threads.invokeAll(people.stream()
                    .<Callable<Boolean>>map(person -> () -> {
                        signals().record(signal, person);
                        return true;
                    })
                    .toList());
            assertThat(recorded).allSatisfy(future -> assertThat(future.get()).isTrue());
        }
        assertThat(signals().sharing(signal)).containsExactlyInAnyOrderElementsOf(people);
    }
}
