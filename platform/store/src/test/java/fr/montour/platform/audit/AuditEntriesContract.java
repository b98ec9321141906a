package fr.montour.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of the audit trail promises. */
public abstract class AuditEntriesContract {

    private static final String THING = "93008-renewal";
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private AuditEntries audits;

    /** An empty store. */
    protected abstract AuditEntries empty();

    @BeforeEach
    void emptyStore() {
        audits = empty();
    }

    private static AuditEntry entry(String subject, int second) {
        return new AuditEntry(
                subject + "#" + NOON.plusSeconds(second).toEpochMilli() + "-x",
                NOON.plusSeconds(second),
                subject,
                new Actor("p_agent", "agent", second == 0 ? null : "c_12345678"),
                "PAUSE",
                Map.of("asked", "yes"),
                Map.of("state", "OPEN"),
                Map.of(),
                second == 0 ? null : "panne",
                AuditOutcome.BEGUN);
    }

    @Test
    void entryIsReadAsItWasWritten() {
        audits.begin(entry(THING, 0));
        audits.begin(entry(THING, 1));

        assertThat(audits.page(THING, null, 10)).containsExactly(entry(THING, 1), entry(THING, 0));
    }

    @Test
    void entryEndsOnce() {
        AuditEntry begun = entry(THING, 1);
        audits.begin(begun);

        assertThat(audits.end(begun.id(), AuditOutcome.DONE, Map.of("state", "PAUSED")))
                .isTrue();
        assertThat(audits.end(begun.id(), AuditOutcome.REFUSED, Map.of())).isFalse();

        AuditEntry ended = audits.page(THING, null, 1).getFirst();
        assertThat(ended.outcome()).isEqualTo(AuditOutcome.DONE);
        assertThat(ended.after()).containsExactly(Map.entry("state", "PAUSED"));
        assertThat(ended.before()).isEqualTo(begun.before());
    }

    @Test
    void pagesFollowOneAnotherAndStayWithTheirSubject() {
        for (int second = 0; second < 7; second++) {
            audits.begin(entry(THING, second));
        }
        audits.begin(entry(THING + "-2", 3));
        audits.begin(entry("93008-a", 3));

        List<AuditEntry> first = audits.page(THING, null, 4);
        List<AuditEntry> second = audits.page(THING, first.getLast().id(), 4);

        assertThat(first).extracting(AuditEntry::at).containsExactly(at(6), at(5), at(4), at(3));
        assertThat(second).extracting(AuditEntry::at).containsExactly(at(2), at(1), at(0));
    }

    private static Instant at(int second) {
        return NOON.plusSeconds(second);
    }
}
