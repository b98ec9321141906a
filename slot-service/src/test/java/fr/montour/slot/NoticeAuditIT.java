package fr.montour.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.montour.slot.model.LineId;
import fr.montour.slot.testing.MutableClock;
import fr.montour.slot.testing.SlotApi;
import fr.montour.slot.testing.SlotApi.Reply;
import fr.montour.slot.testing.SlotServer;
import fr.montour.slot.testing.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The notice that staff set stands in the journal: who, when, from what to what, and why. */
class NoticeAuditIT {

    private final SlotServer server = SlotServer.shared();
    private final Tokens tokens = new Tokens(server.clock());
    private final LineId line = server.lines().next();

    @BeforeEach
    void morning() {
        server.clock().set(MutableClock.MORNING);
    }

    private SlotApi agent() {
        return new SlotApi(server, tokens.caller("p_agent", "agent"));
    }

    private Reply set(String body) {
        server.clock().advance(Duration.ofSeconds(1));
        return agent().send("PUT", "/lines/" + line + "/notice", body);
    }

    private List<?> entries() {
        var page = (Map<?, ?>) agent().get("/lines/" + line + "/audits").body();
        return (List<?>) Objects.requireNonNull(page.get("entries"));
    }

    @Test
    void everyNoticeThatWasSetStandsInTheJournal() {
        assertThat(set("{\"notice\": \"P1D\", \"reason\": \"Dossiers à lire avant\"}")
                        .status())
                .isEqualTo(200);
        set("{\"notice\": \"PT24H\"}");
        set("{\"notice\": \"PT2H30M\"}");
        assertThat(set("{\"notice\": \"P31D\"}").status()).isEqualTo(422);

        assertThat(entries())
                .extracting("who", "role", "action", "outcome")
                .containsExactly(
                        tuple("p_agent", "agent", "SET_NOTICE", "REFUSED"),
                        tuple("p_agent", "agent", "SET_NOTICE", "DONE"),
                        tuple("p_agent", "agent", "SET_NOTICE", "UNCHANGED"),
                        tuple("p_agent", "agent", "SET_NOTICE", "DONE"));
        assertThat(entries())
                .extracting("before", "after")
                .containsExactly(
                        tuple(Map.of("notice", "PT2H30M"), Map.of("notice", "PT2H30M")),
                        tuple(Map.of("notice", "PT24H"), Map.of("notice", "PT2H30M")),
                        tuple(Map.of("notice", "PT24H"), Map.of("notice", "PT24H")),
                        tuple(Map.of("notice", "PT0S"), Map.of("notice", "PT24H")));
        assertThat(entries().getLast().toString()).contains("Dossiers à lire avant", "correlationId=");
    }

    @Test
    void whatCannotBeReadLeavesNothing() {
        assertThat(set("{\"notice\": \"tomorrow\"}").status()).isEqualTo(422);
        assertThat(entries()).isEmpty();
    }
}
