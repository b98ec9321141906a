package fr.montour.platform.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerTest {

    private static final Caller HELPED =
            new Caller("p_1", Set.of("applicant"), null, "eidas1", "p_helper", Territory.NONE);

    @Test
    void helperTravelsInTheActClaim() {
        var claims = HELPED.toClaims().build();

        assertThat(claims.getClaim("act")).isEqualTo(Map.of("sub", "p_helper"));
        assertThat(Caller.of(claims)).isEqualTo(HELPED);
        assertThat(Caller.of(HELPED.toAuthentication())).isEqualTo(HELPED);
    }

    @Test
    void sitesTravelInTheirClaim() {
        var agent = new Caller("p_1", Set.of("agent"), "93008", null).at(new Territory(Set.of("93008", "93066")));
        var claims = agent.toClaims().build();

        assertThat(claims.getClaim("sites")).isEqualTo(List.of("93008", "93066"));
        assertThat(Caller.of(claims)).isEqualTo(agent);
        assertThat(Caller.of(agent.toAuthentication())).isEqualTo(agent);
    }

    @Test
    void whoHasNoSitesWorksForNone() {
        assertThat(HELPED.toClaims().build().getClaim("sites")).isNull();
        assertThat(Caller.of(HELPED.toClaims().build()).territory()).isEqualTo(Territory.NONE);
    }

    @Test
    void actClaimThatNamesNobodyIsRefused() {
        var claims = HELPED.toClaims().claim("act", Map.of("name", "x")).build();

        assertThatExceptionOfType(InvalidTokenException.class).isThrownBy(() -> Caller.of(claims));
    }
}
