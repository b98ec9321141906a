package fr.montour.slot.testing;

import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.catalogue.Locality;
import fr.montour.slot.catalogue.Site;
import fr.montour.slot.catalogue.SiteKind;
import fr.montour.slot.commune.Commune;
import fr.montour.slot.commune.Departement;
import fr.montour.slot.commune.SearchAreas;
import fr.montour.slot.commune.store.CommuneFile;
import fr.montour.slot.model.SiteId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/** All of France, as it comes with the service. */
public final class TestAreas {

    private static final Path SITES = Path.of("src/main/resources/catalogue/prefectures.csv");

    public static final Catalogue CATALOGUE = new Catalogue(sites(), List.of());
    public static final List<Departement> DEPARTEMENTS = CATALOGUE.sites(null, null).stream()
            .map(site -> new Departement(
                    site.locality().departementCode(), site.locality().departement()))
            .distinct()
            .toList();
    public static final List<Commune> COMMUNES = CommuneFile.read(DEPARTEMENTS);
    public static final SearchAreas SEARCH = new SearchAreas(COMMUNES, DEPARTEMENTS);

    private TestAreas() {}

    private static List<Site> sites() {
        try (var rows = Files.lines(SITES)) {
            return rows.skip(1).map(row -> site(row.split(",", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Site site(String[] fields) {
        return new Site(
                new SiteId(fields[3]),
                SiteKind.valueOf(fields[2]),
                new Locality(fields[4], fields[5], fields[0], fields[1], fields[6]),
                ZoneId.of(fields[7]));
    }
}
