package fr.montour.platform.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import fr.montour.platform.web.ProblemException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TerritoryTest {

    private static final Territory BOBIGNY = new Territory(Set.of("93008", "93066"));

    private static void assertForeign(Runnable check) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(check::run)
                .satisfies(refusal -> assertThat(refusal.type().slug()).isEqualTo("territory-foreign"));
    }

    @Test
    void whoeverWorksThereGoesOn() {
        assertThatNoException().isThrownBy(() -> BOBIGNY.require("93008"));
        assertThatNoException().isThrownBy(() -> BOBIGNY.require("93066"));
        assertThatNoException().isThrownBy(() -> Territory.EVERYWHERE.require("2A004"));
        assertThatNoException().isThrownBy(Territory.EVERYWHERE::requireAll);
    }

    @Test
    void whoeverDoesNotIsRefused() {
        assertForeign(() -> BOBIGNY.require("94028"));
        assertForeign(() -> BOBIGNY.require("9300"));
        assertForeign(() -> BOBIGNY.require(""));
        assertForeign(() -> BOBIGNY.require("*"));
        assertForeign(() -> Territory.NONE.require("93008"));
    }

    @Test
    void whatIsOfNoSiteIsForThoseWhoWorkForAll() {
        assertForeign(BOBIGNY::requireAll);
        assertForeign(Territory.NONE::requireAll);
    }
}
