package fr.montour.waiting.audit;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.model.LineId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of the audit trail promises. */
public abstract class AuditEntriesContract {

    private AuditEntries audits;

    /** An empty store. */
    protected abstract AuditEntries empty();

    @BeforeEach
    void emptyStore() {
        audits = empty();
    }

    private static AuditEntry entry(LineId line, int second) {
        return new AuditEntry(
                line.value() + "#" + NOON.plusSeconds(second).toEpochMilli() + "-x",
                NOON.plusSeconds(second),
                line,
                new Actor("p_agent", "agent", second == 0 ? null : "c_12345678"),
                AuditAction.PAUSE,
                Map.of("asked", "yes"),
                Map.of("state", "OPEN"),
                Map.of(),
                second == 0 ? null : "panne",
                AuditOutcome.BEGUN);
    }

    @Test
    void entryIsReadAsItWasWritten() {
        audits.begin(entry(LINE, 0));
        audits.begin(entry(LINE, 1));

        assertThat(audits.page(LINE, null, 10)).containsExactly(entry(LINE, 1), entry(LINE, 0));
    }

    @Test
    void entryEndsOnce() {
        AuditEntry begun = entry(LINE, 1);
        audits.begin(begun);

        assertThat(audits.end(begun.id(), AuditOutcome.DONE, Map.of("state", "PAUSED")))
                .isTrue();
        assertThat(audits.end(begun.id(), AuditOutcome.REFUSED, Map.of())).isFalse();

        AuditEntry ended = audits.page(LINE, null, 1).getFirst();
        assertThat(ended.outcome()).isEqualTo(AuditOutcome.DONE);
        assertThat(ended.after()).containsExactly(Map.entry("state", "PAUSED"));
        assertThat(ended.before()).isEqualTo(begun.before());
    }

    @Test
    void pagesFollowOneAnotherAndStayInTheirLine() {
        for (int second = 0; second < 7; second++) {
            audits.begin(entry(LINE, second));
        }
        audits.begin(entry(new LineId(LINE.value() + "-2"), 3));
        audits.begin(entry(new LineId("93008-a"), 3));

        List<AuditEntry> first = audits.page(LINE, null, 4);
        List<AuditEntry> second = audits.page(LINE, first.getLast().id(), 4);

        assertThat(first).extracting(AuditEntry::at).containsExactly(at(6), at(5), at(4), at(3));
        assertThat(second).extracting(AuditEntry::at).containsExactly(at(2), at(1), at(0));
    }

    private static java.time.Instant at(int second) {
        return NOON.plusSeconds(second);
    }
}
