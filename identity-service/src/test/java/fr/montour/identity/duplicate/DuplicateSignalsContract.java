package fr.montour.identity.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.identity.civil.PivotFingerprint;
import fr.montour.identity.model.PersonId;
import fr.montour.identity.person.Somebody;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of duplicate signals must do. */
public abstract class DuplicateSignalsContract {

    private static final int AT_ONCE = 16;

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
    void fingerprintThatBeginsLikeAnotherIsNotIt() {
        var person = Somebody.newId();
        signals().record(new PivotFingerprint(fingerprint.value() + "0"), person);
        assertThat(signals().sharing(fingerprint)).isEmpty();
    }

    @Test
    void manyAtOnceAreAllRecorded() throws Exception {
        var people =
                IntStream.range(0, AT_ONCE).mapToObj(any -> Somebody.newId()).toList();
        recordAtOnce(people);
        assertThat(signals().sharing(fingerprint)).containsExactlyInAnyOrderElementsOf(people);
    }

    @Test
    void samePersonManyTimesAtOnceIsRecordedOnce() throws Exception {
        var person = Somebody.newId();
        recordAtOnce(Collections.nCopies(AT_ONCE, person));
        assertThat(signals().sharing(fingerprint)).containsExactly(person);
    }

    private void recordAtOnce(List<PersonId> people) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var recorded = threads.invokeAll(people.stream()
                    .<Callable<Boolean>>map(person -> () -> {
                        signals().record(fingerprint, person);
                        return true;
                    })
                    .toList());
            assertThat(recorded).allSatisfy(future -> assertThat(future.get()).isTrue());
        }
    }
}
