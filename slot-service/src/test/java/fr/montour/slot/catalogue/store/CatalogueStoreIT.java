package fr.montour.slot.catalogue.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.testing.Crowd;
import fr.montour.slot.testing.SlotServer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The catalogue in the real store. */
class CatalogueStoreIT {

    private static final int NODES = 8;

    private final SlotServer server = SlotServer.shared();
    private final CatalogueLoader loader = server.bean(CatalogueLoader.class);
    private final SiteRepository sites = server.bean(SiteRepository.class);
    private final ProcedureRepository procedures = server.bean(ProcedureRepository.class);

    @Test
    void sitesAreStoredUnderTheirIds() {
        var bobigny = server.bean(MongoDatabase.class)
                .getCollection("sites")
                .find(new Document("_id", "93008"))
                .first();
        assertThat(bobigny).containsEntry("commune", "Bobigny").doesNotContainKey("id");
    }

    @Test
    void loadingAgainChangesNothing() {
        var stored = server.bean(MongoDatabase.class).getCollection("sites");
        var before = stored.find().into(new ArrayList<>());
        loader.load();
        assertThat(stored.find().into(new ArrayList<>())).hasSize(340).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void whatDiffersFromTheFilesIsMended() {
        var bobigny = sites.findById("93008").orElseThrow();
        sites.update(inBobini(bobigny));
        sites.deleteById("2A004");
        loader.load();
        assertThat(sites.findById("93008")).contains(bobigny);
        assertThat(sites.existsById("2A004")).isTrue();
    }

    @RepeatedTest(5)
    void nodesThatFillAnEmptyStoreAtOnceAllHaveTheWholeCatalogue() {
        sites.deleteAll();
        procedures.deleteAll();
        assertThat(loadOnEveryNode()).hasSize(NODES).allSatisfy(this::assertSameAsFiles);
        assertSameAsFiles(loader.load());
        assertThat(sites.count()).isEqualTo(340);
    }

    @RepeatedTest(3)
    void nodesThatMendTheStoreAtOnceAllHaveTheWholeCatalogue() {
        var all = sites.listOrderByDepartementCodeAndKindAndId();
        sites.deleteAll(all.subList(0, all.size() / 2));
        sites.updateAll(all.subList(all.size() / 2, all.size()).stream()
                .map(CatalogueStoreIT::inBobini)
                .toList());
        assertThat(loadOnEveryNode()).hasSize(NODES).allSatisfy(this::assertSameAsFiles);
        assertThat(sites.listOrderByDepartementCodeAndKindAndId()).isEqualTo(all);
    }

    private List<Catalogue> loadOnEveryNode() {
        return Crowd.atOnce(Collections.nCopies(NODES, loader::load));
    }

    private void assertSameAsFiles(Catalogue catalogue) {
        var files = server.bean(CatalogueFiles.class);
        assertThat(catalogue.sites(null, null)).containsExactlyInAnyOrderElementsOf(files.sites());
        assertThat(catalogue.procedures()).isEqualTo(files.procedures());
    }

    private static SiteDocument inBobini(SiteDocument site) {
        return new SiteDocument(
                site.id(),
                site.kind(),
                "Bobini",
                site.postalCode(),
                site.departementCode(),
                site.departement(),
                site.region(),
                site.zone());
    }
}
