package fr.montour.slot;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.platform.testing.StaffCall;
import fr.montour.slot.model.LineId;
import fr.montour.slot.testing.MutableClock;
import fr.montour.slot.testing.SlotApi;
import fr.montour.slot.testing.SlotApi.Reply;
import fr.montour.slot.testing.SlotServer;
import fr.montour.slot.testing.TestDomain;
import fr.montour.slot.testing.Tokens;
import io.micronaut.web.router.Router;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff of one site do nothing at another: every call of staff there is. */
class TerritoryIT {

    private static final String FOREIGN = "urn:montour:problem:territory-foreign";

    private final SlotServer server = SlotServer.shared();
    private final Tokens tokens = new Tokens(server.clock());
    private final LineId line = server.lines().next();

    @BeforeEach
    void morning() {
        server.clock().set(MutableClock.MORNING);
    }

    /** A body that is right, for each call that takes one. */
    private Map<String, String> bodies() {
        String order = """
                {"lineId": "%s", "date": "2026-12-01", "from": "09:00", "to": "10:00", "slotLength": "PT15M", "counters": 1,
                 "split": {"PUBLIC": 1}}""".formatted(line);
        return Map.of(
                "POST /releases",
                order,
                "POST /releases/preview",
                order.replace("2026-12-01", "2026-12-02"),
                "PUT /lines/{lineId}/notice",
                "{\"notice\": \"PT2H\"}");
    }

    private Reply asStaffOf(String site, StaffCall call) {
        var api = new SlotApi(server, tokens.agentOf(site)).header("Idempotency-Key", TestDomain.fresh("k"));
        String path = call.path(Map.of("lineId", line.toString(), "eventId", "e_1")) + "?lineId=" + line;
        return api.send(call.method(), path, bodies().get(call.toString()));
    }

    private static String elsewhere(LineId line) {
        return line.site().value().equals("2A004") ? "93008" : "2A004";
    }

    @Test
    void staffOfAnotherSiteAreRefusedWhateverTheyAsk() {
        assertThat(StaffCall.of(server.bean(Router.class)))
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(call -> {
                    var reply = asStaffOf(elsewhere(line), call);
                    assertThat(reply.get("type")).as(call.toString()).isEqualTo(FOREIGN);
                    assertThat(reply.status()).isEqualTo(403);
                });

        assertThat(server.ports().schedules().of(line).windows()).isEmpty();
    }

    @Test
    void staffOfTheSiteAreNot() {
        assertThat(StaffCall.of(server.bean(Router.class)))
                .filteredOn(call -> !call.template().startsWith("/internal"))
                .allSatisfy(call -> {
                    var reply = asStaffOf(line.site().value(), call);
                    assertThat(reply.status()).as("%s: %s", call, reply).isBetween(200, 201);
                });
    }
}
