package fr.montour.waiting.audit;

import static fr.montour.waiting.fakes.Samples.LINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.montour.waiting.fakes.InMemoryAudits;
import fr.montour.waiting.fakes.TestTime;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class JournalTest extends AuditsContract {

    private static final Actor AGENT = new Actor("p_agent", "agent", "c_12345678");
    private static final Journal.Intent PAUSE =
            new Journal.Intent(AGENT, LINE, AuditAction.PAUSE, Map.of(), Map.of("state", "OPEN"), "panne");

    private final InMemoryAudits audits = new InMemoryAudits();
    private final AtomicInteger ids = new AtomicInteger();
    private final Journal journal = new Journal(audits, new TestTime(), () -> String.valueOf(ids.incrementAndGet()));

    @Override
    protected Audits empty() {
        return new InMemoryAudits();
    }

    private AuditEntry latest() {
        return audits.page(LINE, null, 1).getFirst();
    }

    @Test
    void entryStandsBeforeTheActionIsTried() {
        journal.act(PAUSE, () -> {
            assertThat(latest().outcome()).isEqualTo(AuditOutcome.BEGUN);
            assertThat(latest().actor()).isEqualTo(AGENT);
            return new Journal.Result<>(AuditOutcome.DONE, Map.of("state", "PAUSED"), "");
        });

        assertThat(latest().outcome()).isEqualTo(AuditOutcome.DONE);
        assertThat(latest().before()).containsEntry("state", "OPEN");
        assertThat(latest().after()).containsEntry("state", "PAUSED");
        assertThat(latest().reason()).isEqualTo("panne");
    }

    @Test
    void actionThatFailedHalfWayStaysBegun() {
        assertThatIllegalStateException()
                .isThrownBy(() -> journal.act(PAUSE, () -> {
                    throw new IllegalStateException("the store is away");
                }));

        assertThat(latest().outcome()).isEqualTo(AuditOutcome.BEGUN);
        assertThat(latest().after()).isEmpty();
    }

    @Test
    void nothingIsDoneThatCannotBeWrittenDown() {
        AtomicInteger done = new AtomicInteger();
        audits.away(true);

        assertThatIllegalStateException()
                .isThrownBy(() -> journal.act(
                        PAUSE, () -> new Journal.Result<>(AuditOutcome.DONE, Map.of(), done.incrementAndGet())));

        assertThat(done).hasValue(0);
    }

    @Test
    void nothingIsAcknowledgedWhoseEndCannotBeWrittenDown() {
        assertThatIllegalStateException()
                .isThrownBy(() -> journal.act(PAUSE, () -> {
                    audits.away(true);
                    return new Journal.Result<>(AuditOutcome.DONE, Map.of("state", "PAUSED"), "");
                }));

        assertThat(latest().outcome()).isEqualTo(AuditOutcome.BEGUN);
        assertThat(latest().reason()).isEqualTo("panne");
    }

    @Test
    void twoActionsOfTheSameMillisecondAreTwoEntries() {
        for (int i = 0; i < 2; i++) {
            journal.act(PAUSE, () -> new Journal.Result<>(AuditOutcome.UNCHANGED, Map.of(), ""));
        }

        assertThat(audits.page(LINE, null, 10)).hasSize(2);
    }
}
