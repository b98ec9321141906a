package fr.montour.waiting.site;

import static fr.montour.waiting.fakes.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of the announced catalogue promises. */
public abstract class CataloguesContract {

    private static final Catalogue ANNOUNCED = new Catalogue(
            0,
            NOON,
            Map.of("93008", ZoneId.of("Europe/Paris"), "2A004", ZoneId.of("Europe/Paris")),
            Set.of("first-permit", "residence-permit-renewal"));

    private Catalogues catalogues;

    /** An empty store. */
    protected abstract Catalogues empty();

    @BeforeEach
    void emptyStore() {
        catalogues = empty();
    }

    @Test
    void nothingIsKnownBeforeTheFirstAnnouncement() {
        assertThat(catalogues.find()).isEqualTo(Catalogue.NONE);
    }

    @Test
    void catalogueIsReadAsItWasWritten() {
        Catalogue first = Catalogue.NONE.with(ANNOUNCED);

        assertThat(catalogues.replace(first)).isTrue();

        assertThat(catalogues.find()).isEqualTo(first);
    }

    @Test
    void oneOfTwoAtTheSameMomentIsWritten() {
        Catalogue first = Catalogue.NONE.with(ANNOUNCED);
        Catalogue other = Catalogue.NONE.with(new Catalogue(0, NOON, Map.of(), Set.of("parking")));
        catalogues.replace(first);

        assertThat(catalogues.replace(other)).isFalse();
        assertThat(catalogues.replace(first.with(other))).isTrue();
        assertThat(catalogues.replace(first.with(other))).isFalse();

        assertThat(catalogues.find().procedures()).contains("parking", "first-permit");
    }
}
