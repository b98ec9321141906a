package fr.montour.waiting.audit;

import static fr.montour.waiting.fakes.Samples.LINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.montour.waiting.fakes.InMemoryAuditEntries;
import fr.montour.waiting.fakes.TestTime;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AuditTrailTest extends AuditEntriesContract {

    private static final Actor AGENT = new Actor("p_agent", "agent", "c_12345678");
    private static final AuditTrail.Intent PAUSE =
            new AuditTrail.Intent(AGENT, LINE, AuditAction.PAUSE, Map.of(), Map.of("state", "OPEN"), "panne");

    private final InMemoryAuditEntries audits = new InMemoryAuditEntries();
    private final AtomicInteger ids = new AtomicInteger();
    private final AuditTrail auditTrail =
            new AuditTrail(audits, new TestTime(), () -> String.valueOf(ids.incrementAndGet()));

    @Override
    protected AuditEntries empty() {
        return new InMemoryAuditEntries();
    }

    private AuditEntry latest() {
        return audits.page(LINE, null, 1).getFirst();
    }

    @Test
    void entryStandsBeforeTheActionIsTried() {
        auditTrail.act(PAUSE, () -> {
            assertThat(latest().outcome()).isEqualTo(AuditOutcome.BEGUN);
            assertThat(latest().actor()).isEqualTo(AGENT);
            return new AuditTrail.Result<>(AuditOutcome.DONE, Map.of("state", "PAUSED"), "");
        });

        assertThat(latest().outcome()).isEqualTo(AuditOutcome.DONE);
        assertThat(latest().before()).containsEntry("state", "OPEN");
        assertThat(latest().after()).containsEntry("state", "PAUSED");
        assertThat(latest().reason()).isEqualTo("panne");
    }

    @Test
    void actionThatFailedHalfWayStaysBegun() {
        assertThatIllegalStateException()
                .isThrownBy(() -> auditTrail.act(PAUSE, () -> {
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
                .isThrownBy(() -> auditTrail.act(
                        PAUSE, () -> new AuditTrail.Result<>(AuditOutcome.DONE, Map.of(), done.incrementAndGet())));

        assertThat(done).hasValue(0);
    }

    @Test
    void nothingIsAcknowledgedWhoseEndCannotBeWrittenDown() {
        assertThatIllegalStateException()
                .isThrownBy(() -> auditTrail.act(PAUSE, () -> {
                    audits.away(true);
                    return new AuditTrail.Result<>(AuditOutcome.DONE, Map.of("state", "PAUSED"), "");
                }));

        assertThat(latest().outcome()).isEqualTo(AuditOutcome.BEGUN);
        assertThat(latest().reason()).isEqualTo("panne");
    }

    @Test
    void twoActionsOfTheSameMillisecondAreTwoEntries() {
        for (int i = 0; i < 2; i++) {
            auditTrail.act(PAUSE, () -> new AuditTrail.Result<>(AuditOutcome.UNCHANGED, Map.of(), ""));
        }

        assertThat(audits.page(LINE, null, 10)).hasSize(2);
    }
}
