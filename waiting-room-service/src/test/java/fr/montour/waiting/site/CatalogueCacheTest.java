package fr.montour.waiting.site;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.fakes.InMemoryCatalogues;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogueCacheTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Catalogue ANNOUNCED =
            new Catalogue(0, NOON, Map.of("93008", PARIS), Set.of("residence-permit-renewal"));

    private final InMemoryCatalogues store = new InMemoryCatalogues();
    private final CatalogueCache one = new CatalogueCache(store);
    private final CatalogueCache other = new CatalogueCache(store);

    @Test
    void zoneIsThatOfTheAnnouncement() {
        assertThat(one.zoneOf("93008")).isEmpty();

        one.learn(ANNOUNCED);

        assertThat(one.zoneOf("93008")).contains(PARIS);
        assertThat(one.zoneOf("94028")).isEmpty();
    }

    @Test
    void nodeThatJustStartedKnowsWhatAnotherWasTold() {
        one.learn(ANNOUNCED);

        assertThat(other.zoneOf("93008")).contains(PARIS);
    }

    @Test
    void lineIsLookedForInTheStoreBeforeItIsRefused() {
        one.learn(new Catalogue(0, NOON, Map.of("94028", PARIS), Set.of()));
        other.refresh();
        one.learn(ANNOUNCED);

        assertThat(other.about(LINE).knows(LINE)).isTrue();
    }

    @Test
    void announcementAgainWritesNothing() {
        one.learn(ANNOUNCED);
        other.learn(ANNOUNCED);

        assertThat(store.find().version()).isEqualTo(1);
    }
}
