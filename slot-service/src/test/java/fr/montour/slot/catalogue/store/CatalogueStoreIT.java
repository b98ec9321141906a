package fr.montour.slot.catalogue.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import fr.montour.slot.testing.SlotServer;
import java.util.ArrayList;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** The catalogue in the real store. */
class CatalogueStoreIT {

    private final SlotServer server = SlotServer.shared();

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
        var sites = server.bean(MongoDatabase.class).getCollection("sites");
        var before = sites.find().into(new ArrayList<>());
        new CatalogueLoader()
                .catalogue(
                        server.bean(CatalogueFiles.class),
                        server.bean(SiteRepository.class),
                        server.bean(ProcedureRepository.class));
        assertThat(sites.find().into(new ArrayList<>())).hasSize(340).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void whatDiffersFromTheFilesIsMended() {
        var sites = server.bean(SiteRepository.class);
        var bobigny = sites.findById("93008").orElseThrow();
        sites.update(new SiteDocument(
                bobigny.id(),
                bobigny.kind(),
                "Bobini",
                bobigny.postalCode(),
                bobigny.departementCode(),
                bobigny.departement(),
                bobigny.region(),
                bobigny.zone()));
        sites.deleteById("2A004");
        new CatalogueLoader()
                .catalogue(server.bean(CatalogueFiles.class), sites, server.bean(ProcedureRepository.class));
        assertThat(sites.findById("93008")).contains(bobigny);
        assertThat(sites.existsById("2A004")).isTrue();
    }
}
