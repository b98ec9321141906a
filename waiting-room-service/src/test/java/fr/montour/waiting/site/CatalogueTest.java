package fr.montour.waiting.site;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.model.LineId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZoneId REUNION = ZoneId.of("Indian/Reunion");
    private static final Catalogue FIRST = announced(NOON, Map.of("93008", PARIS), "residence-permit-renewal");
    private static final Catalogue SECOND =
            announced(NOON.plusSeconds(60), Map.of("93008", REUNION, "97411", REUNION), "first-permit");

    private static Catalogue announced(Instant at, Map<String, ZoneId> zones, String... procedures) {
        return new Catalogue(0, at, zones, Set.of(procedures));
    }

    @Test
    void lineIsKnownByItsSiteAndItsProcedure() {
        assertThat(FIRST.knows(LINE)).isTrue();
        assertThat(FIRST.knows(new LineId("93008-parking"))).isFalse();
        assertThat(FIRST.knows(new LineId("94028-residence-permit-renewal"))).isFalse();
        assertThat(Catalogue.NONE.knows(LINE)).isFalse();
    }

    @Test
    void announcementsComeToTheSameInAnyOrder() {
        Catalogue inOrder = Catalogue.NONE.with(FIRST).with(SECOND);
        Catalogue reversed = Catalogue.NONE.with(SECOND).with(FIRST);

        assertThat(inOrder).isEqualTo(reversed);
        assertThat(inOrder.zones()).isEqualTo(Map.of("93008", REUNION, "97411", REUNION));
        assertThat(inOrder.procedures()).containsExactlyInAnyOrder("residence-permit-renewal", "first-permit");
    }

    @Test
    void announcementAgainChangesNothing() {
        Catalogue known = Catalogue.NONE.with(FIRST);

        assertThat(known.with(FIRST)).isSameAs(known);
        assertThat(known.with(announced(NOON.plusSeconds(600), Map.of("93008", PARIS), "residence-permit-renewal")))
                .isSameAs(known);
    }

    @Test
    void whatWasOnceAnnouncedIsNotForgotten() {
        Catalogue known = Catalogue.NONE.with(SECOND).with(announced(NOON.plusSeconds(600), Map.of("93008", PARIS)));

        assertThat(known.zones()).containsEntry("97411", REUNION).containsEntry("93008", PARIS);
        assertThat(known.procedures()).containsExactly("first-permit");
    }
}
