package fr.montour.identity.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.identity.service.RunningService.Answer;
import fr.montour.platform.testing.StaffCall;
import fr.montour.platform.testing.TestTokens;
import io.micronaut.web.router.Router;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People of the public belong to no site: staff who work for some sites only neither read nor block them. */
class TerritoryIT {

    private static final String REASON = "{\"reason\":\"why\"}";

    /** A body that is right, for each call that takes one. */
    private static final Map<String, String> BODIES = Map.of(
            "POST /demo-people", "{\"count\":1,\"prefix\":\"t\"}",
            "POST /persons/{id}/block", REASON,
            "POST /persons/{id}/unblock", REASON);

    private final RunningService service = RunningService.withFakeKeycloak();

    @BeforeEach
    void people() {
        var accounts = service.bean(FakeAccounts.class);
        accounts.put("claire", "Claire", "Dubois", "claire@example.org");
        accounts.put("martin", "Martin", "Petit", "martin@example.org");
    }

    private Answer asStaffOfBobigny(StaffCall call, String person) {
        String token = TestTokens.staffAt("93008", "p_agent", RunningService.AUDIENCE, "agent", "supervisor");
        @Nullable String body = BODIES.get(call.toString());
        return service.call(call.method(), call.path(Map.of("id", person, "eventId", "e_1")), token, body);
    }

    private String registered(String realm, String idToken) {
        return service.logIn(realm, idToken).json().path("personId").asText();
    }

    @Test
    void staffOfSomeSitesOnlyDoNothingToPeopleOfThePublic() {
        String claire = registered("usagers", "claire;eidas1;;");

        assertThat(StaffCall.of(service.bean(Router.class)))
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(call -> assertThat(asStaffOfBobigny(call, claire).problem())
                        .as(call.toString())
                        .isEqualTo("territory-foreign"));

        assertThat(service.logIn("usagers", "claire;eidas1;;").status())
                .as("not blocked")
                .isEqualTo(200);
    }

    @Test
    void namesOfAgentsAreReadByAllAgents() {
        String agent = registered("agents", "martin;;agent;94028");

        assertThat(asStaffOfBobigny(new StaffCall("GET", "/persons/{id}"), agent)
                        .status())
                .isEqualTo(200);
    }
}
