package fr.montour.identity.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.identity.civil.PivotFingerprint;
import fr.montour.identity.person.Somebody;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of duplicate signals must do. */
public abstract class DuplicateSignalsContract {

    private final PivotFingerprint fingerprint =
            new PivotFingerprint(UUID.randomUUID().toString());

    protected abstract DuplicateSignals signals();

    @Test
    void unknownFingerprintIsSharedByNobody() {
        assertThat(signals().sharing(fingerprint)).isEmpty();
    }

    @Test
    void recordingTwiceCountsOnce() {
        var person = Somebody.newId();
        signals().record(fingerprint, person);
        signals().record(fingerprint, person);
        assertThat(signals().sharing(fingerprint)).containsExactly(person);
    }

    @Test
    void withdrawnPersonSharesItNoLonger() {
        var stays = Somebody.newId();
        var goes = Somebody.newId();
        signals().record(fingerprint, stays);
        signals().record(fingerprint, goes);
        signals().withdraw(fingerprint, goes);
        signals().withdraw(fingerprint, goes);
        assertThat(signals().sharing(fingerprint)).containsExactly(stays);
    }

    @Test
    void manyAtOnceAreAllRecorded() throws Exception {
        var people = IntStream.range(0, 16).mapToObj(any -> Somebody.newId()).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var recorded = threads.invokeAll(people.stream()
                    .<Callable<Boolean>>map(person -> () -> {
                        signals().record(fingerprint, person);
                        return true;
                    })
                    .toList());
            assertThat(recorded).allSatisfy(future -> assertThat(future.get()).isTrue());
        }
        assertThat(signals().sharing(fingerprint)).containsExactlyInAnyOrderElementsOf(people);
    }
}
