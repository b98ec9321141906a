package fr.montour.gateway.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.gateway.staff.AuditPage.Change;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditPageTest {

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
}
