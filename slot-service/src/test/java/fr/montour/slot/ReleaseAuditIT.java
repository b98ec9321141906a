package fr.montour.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.montour.slot.model.LineId;
import fr.montour.slot.testing.MutableClock;
import fr.montour.slot.testing.SlotApi;
import fr.montour.slot.testing.SlotApi.Reply;
import fr.montour.slot.testing.SlotServer;
import fr.montour.slot.testing.TestDomain;
import fr.montour.slot.testing.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What staff release stands in the journal, and what they cannot release leaves nothing behind. */
class ReleaseAuditIT {

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

    private Reply release(String key, String amounts) {
        return agent().header("Idempotency-Key", key).send("POST", "/releases", """
                {"lineId": "%s", "date": "2026-12-01", "from": "09:00", "to": "10:00", "slotLength": "PT15M", %s}\
                """.formatted(line, amounts));
    }

    private List<?> entries(String query) {
        var page = (Map<?, ?>) agent().get("/lines/" + line + "/audits" + query).body();
        return (List<?>) Objects.requireNonNull(page.get("entries"));
    }

    @Test
    void everythingThatWasReleasedStandsInTheJournal() {
        String key = TestDomain.fresh("k");
        release(key, "\"counters\": 3, \"split\": {\"PUBLIC\": 3}");
        server.clock().advance(Duration.ofSeconds(1));
        release(key, "\"counters\": 3, \"split\": {\"PUBLIC\": 3}");
        server.clock().advance(Duration.ofSeconds(1));
        release(TestDomain.fresh("k"), "\"counters\": 1, \"split\": {\"PUBLIC\": 1}");

        assertThat(entries(""))
                .extracting("who", "role", "action", "outcome")
                .containsExactly(
                        tuple("p_agent", "agent", "RELEASE", "REFUSED"),
                        tuple("p_agent", "agent", "RELEASE", "UNCHANGED"),
                        tuple("p_agent", "agent", "RELEASE", "DONE"));
        assertThat(entries("?limit=1").getFirst().toString()).contains("counters=1", "date=2026-12-01");
        assertThat(entries("").getLast().toString())
                .contains("counters=3", "from=09:00", "to=10:00", "slots=4", "publicCapacity=12", "correlationId=");
    }

    @Test
    void journalIsReadByStaffOfTheSiteOnly() {
        var applicant = new SlotApi(server, tokens.caller("p_1", "applicant"));
        assertThat(applicant.get("/lines/" + line + "/audits").status()).isEqualTo(403);
        assertThat(agent().get("/lines/nowhere/audits").status()).isEqualTo(404);
        assertThat(agent().get("/lines/" + line + "/audits?before=x").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"counters\": 3, \"split\": {\"PUBLIC\": 2147483647, \"PARTNER\": 2147483647, \"STAFF\": 5}",
                "\"counters\": 1, \"split\": {\"PUBLIC\": 2147483647, \"PARTNER\": 2147483647, \"STAFF\": 3}",
                "\"counters\": 2147483647, \"split\": {\"PUBLIC\": 2147483647}",
                "\"counters\": -1, \"split\": {\"PUBLIC\": -1}",
                "\"counters\": 0, \"split\": {}",
                "\"counters\": 3, \"split\": {\"PUBLIC\": 4, \"PARTNER\": -1}",
                "\"counters\": 1, \"split\": {\"PUBLIC\": null}"
            })
    void amountsBeyondTheirBoundsAreRefusedAndNothingIsWritten(String amounts) {
        var reply = release(TestDomain.fresh("k"), amounts);

        assertThat(reply.status()).as("%s", reply).isEqualTo(422);
        assertThat(reply.get("type")).isEqualTo("urn:montour:problem:release-invalid");
        assertThat(server.ports().schedules().of(line).windows()).isEmpty();
        assertThat(agent().get("/releases?lineId=" + line).list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"counters\": 99999999999, \"split\": {}",
                "\"counters\": 1e400, \"split\": {}",
                "\"counters\": \"x\", \"split\": {}"
            })
    void amountsThatAreNoNumbersOfOursAreNoMistakeOfOurs(String amounts) {
        assertThat(release(TestDomain.fresh("k"), amounts).status()).isBetween(400, 422);
    }
}
