package fr.montour.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.e2e.client.Api;
import fr.montour.e2e.client.Response;
import fr.montour.e2e.client.Staff;
import fr.montour.e2e.stack.SharedStack;
import fr.montour.e2e.stack.TestStack;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Agents of one site and the lines of another, from the login to the services. */
@ExtendWith(SharedStack.class)
@TestInstance(Lifecycle.PER_CLASS)
class TerritoryIT {
    private static final String FIRST_PERMIT = "residence-permit-first";
    private static final String CRETEIL = "94028";

    private final Staff national;
    private final Staff creteil;

    TerritoryIT(TestStack stack) {
        national = Staff.supervisor(stack.gateway());
        creteil = Staff.named(stack.gateway(), "agent.creteil");
    }

    private static void foreign(Response response) {
        assertThat(response.expect(403).json().path("type").asText()).endsWith(":territory-foreign");
    }

    @Test
    void agentDoesNothingAtAnotherSite() {
        String line = national.openLine("77288", FIRST_PERMIT, 60);
        Api api = creteil.api();

        foreign(api.post("/lines/" + line + "/close", Api.NOTHING));
        foreign(api.put("/lines/" + line + "/settings", Map.of("name", "Mine", "settingsVersion", 1)));
        foreign(api.post("/releases", Staff.order(line, 1, 1), "Idempotency-Key", "k-" + line));
        foreign(api.get("/lines/" + line + "/audits"));
        foreign(api.get("/lines/" + line + "/places/1"));

        assertThat(national.api()
                        .get("/lines/" + line)
                        .expect(200)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("OPEN");
        assertThat(lines(creteil)).doesNotContain(line);
        assertThat(lines(national)).contains(line);
    }

    @Test
    void agentDoesEverythingAtTheirOwnAndItStandsInTheJournal() {
        String line = creteil.openLine(CRETEIL, FIRST_PERMIT, 60);
        creteil.release(line, 2, 3);

        String journal = creteil.api()
                .get("/lines/" + line + "/audits")
                .expect(200)
                .json()
                .toString();

        assertThat(journal).contains("\"MAKE\"", "\"OPEN\"", "\"RELEASE\"", "\"publicCapacity\":\"6\"");
        assertThat(lines(creteil)).contains(line);
    }

    private static List<String> lines(Staff staff) {
        return StreamSupport.stream(
                        staff.api().get("/staff/lines").expect(200).json().spliterator(), false)
                .map(figures -> figures.path("line").path("lineId").asText())
                .toList();
    }
}
