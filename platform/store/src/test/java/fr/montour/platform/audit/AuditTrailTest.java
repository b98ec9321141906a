package fr.montour.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.montour.platform.audit.AuditTrail.Ending;
import fr.montour.platform.result.Refusal;
import fr.montour.platform.result.Result;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AuditTrailTest extends AuditEntriesContract {

    private static final String THING = "93008-renewal";
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Actor AGENT = new Actor("p_agent", "agent", "c_12345678");
    private static final AuditTrail.Intent PAUSE =
            new AuditTrail.Intent(AGENT, THING, Action.PAUSE, Map.of(), Map.of("state", "OPEN"), "panne");

    private enum Action {
        PAUSE
    }

    private enum No implements Refusal {
        WRONG_STATE;

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String title() {
            return "Not now";
        }
    }

    private final InMemoryAuditEntries audits = new InMemoryAuditEntries();
    private final AtomicInteger ids = new AtomicInteger();
    private final AuditTrail auditTrail =
            new AuditTrail(audits, () -> NOON, () -> String.valueOf(ids.incrementAndGet()));

    private static Ending paused(Result<String> result) {
        return result.isDone() ? Ending.succeeded(true, Map.of("state", "PAUSED")) : Ending.refused(Map.of());
    }

    @Override
    protected AuditEntries empty() {
        return new InMemoryAuditEntries();
    }

    private AuditEntry latest() {
        return audits.page(THING, null, 1).getFirst();
    }

    @Test
    void entryStandsBeforeTheActionIsTried() {
        auditTrail.act(
                PAUSE,
                () -> {
                    assertThat(latest().outcome()).isEqualTo(AuditOutcome.BEGUN);
                    assertThat(latest().actor()).isEqualTo(AGENT);
                    return Result.done("");
                },
                AuditTrailTest::paused);

        assertThat(latest().outcome()).isEqualTo(AuditOutcome.DONE);
        assertThat(latest().before()).containsEntry("state", "OPEN");
        assertThat(latest().after()).containsEntry("state", "PAUSED");
        assertThat(latest().reason()).isEqualTo("panne");
    }

    @Test
    void actionThatFailedHalfWayStaysBegun() {
        assertThatIllegalStateException()
                .isThrownBy(() -> auditTrail.act(
                        PAUSE,
                        () -> {
                            throw new IllegalStateException("the store is away");
                        },
                        AuditTrailTest::paused));

        assertThat(latest().outcome()).isEqualTo(AuditOutcome.BEGUN);
        assertThat(latest().after()).isEmpty();
    }

    @Test
    void nothingIsDoneThatCannotBeWrittenDown() {
        AtomicInteger done = new AtomicInteger();
        audits.away(true);

        assertThatIllegalStateException()
                .isThrownBy(() -> auditTrail.act(
                        PAUSE, () -> Result.done(done.incrementAndGet()), result -> Ending.succeeded(true, Map.of())));

        assertThat(done).hasValue(0);
    }

    @Test
    void nothingIsAcknowledgedWhoseEndCannotBeWrittenDown() {
        assertThatIllegalStateException()
                .isThrownBy(() -> auditTrail.act(
                        PAUSE,
                        () -> {
                            audits.away(true);
                            return Result.done("");
                        },
                        AuditTrailTest::paused));

        assertThat(latest().outcome()).isEqualTo(AuditOutcome.BEGUN);
        assertThat(latest().reason()).isEqualTo("panne");
    }

    @Test
    void twoActionsOfTheSameMillisecondAreTwoEntries() {
        for (int i = 0; i < 2; i++) {
            auditTrail.act(PAUSE, () -> Result.done(""), result -> Ending.succeeded(false, Map.of()));
        }

        assertThat(audits.page(THING, null, 10)).hasSize(2);
    }

    @Test
    void refusalIsOnRecordAndAnswered() {
        Result<String> refused = Result.refused(No.WRONG_STATE);

        assertThat(auditTrail.act(PAUSE, () -> refused, result -> Ending.refused(Map.of("state", "CLOSED"))))
                .isEqualTo(refused);

        assertThat(latest().outcome()).isEqualTo(AuditOutcome.REFUSED);
        assertThat(latest().after()).containsEntry("state", "CLOSED");
    }
}
