package fr.montour.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FreshLineTest {
    private static final List<String> SITES = List.of("01053", "93008");
    private static final List<String> PROCEDURES = List.of("first-permit", "residence-permit-renewal");

    @Test
    void bobignyRenewalComesFirst() {
        assertThat(FreshLine.choose(SITES, PROCEDURES, Set.of())).contains("93008-residence-permit-renewal");
    }

    @Test
    void thenTheOtherProceduresOfBobigny() {
        assertThat(FreshLine.choose(SITES, PROCEDURES, Set.of("93008-residence-permit-renewal")))
                .contains("93008-first-permit");
    }

    @Test
    void thenTheOtherSites() {
        Set<String> used = Set.of("93008-residence-permit-renewal", "93008-first-permit");

        assertThat(FreshLine.choose(SITES, PROCEDURES, used)).contains("01053-residence-permit-renewal");
    }

    @Test
    void whenAllAreUsedThereIsNone() {
        assertThat(FreshLine.choose(List.of("93008"), List.of("a"), Set.of("93008-a")))
                .isEmpty();
    }
}
