package fr.montour.gateway.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.gateway.staff.AuditPage.Change;
import fr.montour.gateway.staff.AuditPage.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditPageTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static Map<String, Change> changes(
            Map<String, String> asked, Map<String, String> before, Map<String, String> after) {
        return new AuditPage.Entry(
                        "l#1", Instant.EPOCH, "p_agent", "agent", "X", asked, before, after, null, "DONE", null)
                .changes();
    }

    @Test
    void onlyWhatBecameDifferentIsShown() {
        var before = Map.of("ratePerMinute", "10", "maxActive", "20");
        var wanted = Map.of("ratePerMinute", "12", "maxActive", "20");

        assertThat(changes(wanted, before, wanted)).containsExactly(Map.entry("ratePerMinute", new Change("10", "12")));
    }

    @Test
    void actionThatCameToNothingShowsWhatWasWanted() {
        assertThat(changes(Map.of("ratePerMinute", "12"), Map.of("ratePerMinute", "10"), Map.of()))
                .containsExactly(Map.entry("ratePerMinute", new Change("", "12")));
    }

    @Test
    void removalSaysWhosePlaceItWas() {
        var before = Map.of("number", "42", "person", "p_1", "state", "WAITING");
        var after = Map.of("number", "42", "person", "p_1", "state", "REMOVED");

        assertThat(changes(Map.of("reason", "DUPLICATE"), before, after))
                .containsOnly(
                        Map.entry("number", new Change("", "42")),
                        Map.entry("person", new Change("", "p_1")),
                        Map.entry("reason", new Change("", "DUPLICATE")),
                        Map.entry("state", new Change("WAITING", "REMOVED")));
    }

    private static AuditPage journal(String next, String... ids) {
        return new AuditPage(
                Stream.of(ids)
                        .map(id -> new Entry(
                                id, NOON, id, "agent", "PAUSE", Map.of(), Map.of(), Map.of(), null, "DONE", null))
                        .toList(),
                next.isEmpty() ? null : next);
    }

    @Test
    void journalsOfTwoServicesAreOneInOrderOfTime() {
        AuditPage both = journal("", "x#4-a", "x#1-a").with(journal("", "x#5-b", "x#2-b"), 10);

        assertThat(both.entries()).extracting(Entry::id).containsExactly("x#5-b", "x#4-a", "x#2-b", "x#1-a");
        assertThat(both.next()).isNull();
    }

    @Test
    void nextPageBeginsAfterTheLastThatIsShown() {
        assertThat(journal("", "x#4-a", "x#1-a").with(journal("", "x#5-b"), 2).next())
                .isEqualTo("x#4-a");
        assertThat(journal("x#3-a", "x#4-a", "x#3-a")
                        .with(journal("", "x#2-b"), 2)
                        .next())
                .isEqualTo("x#3-a");
        assertThat(journal("", "x#4-a").with(journal(""), 2).next()).isNull();
    }

    @Test
    void serviceThatActsByItselfIsNoAgent() {
        var dropped = new Entry(
                "x#1",
                NOON,
                "slot-service",
                "service",
                "DROP_RELEASE",
                Map.of(),
                Map.of(),
                Map.of(),
                null,
                "DONE",
                null);

        assertThat(new AuditPage(List.of(dropped), null).agents()).isEmpty();
    }
}
