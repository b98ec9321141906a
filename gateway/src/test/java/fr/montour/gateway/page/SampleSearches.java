package fr.montour.gateway.page;

import fr.montour.gateway.open.catalogue.Area;
import fr.montour.gateway.open.catalogue.Departement;
import fr.montour.gateway.open.catalogue.Procedure;
import fr.montour.gateway.open.catalogue.web.SearchController.HomeView;
import fr.montour.gateway.open.catalogue.web.SearchView;
import fr.montour.gateway.open.catalogue.web.SiteOffer;
import fr.montour.gateway.page.SamplePages.Sample;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The search for one's sites, with everything that may come of it. */
final class SampleSearches {

    private static final Departement DEPARTEMENT = new Departement("93", "Seine-Saint-Denis");
    private static final Area SAINT_DENIS = commune("93066", "Saint-Denis", null, List.of("93200", "93210"));
    private static final Area SEYNOD =
            commune("74010", "Annecy", "Seynod", List.of("74000", "74370", "74600", "74940"));

    private SampleSearches() {}

    private static Area commune(String code, String name, @Nullable String former, List<String> postalCodes) {
        return new Area(Area.Kind.COMMUNE, code, name, former, postalCodes, "93", "Seine-Saint-Denis");
    }

    static Stream<Sample> all() {
        var site = SamplePages.SITE;
        var withLine = new SiteOffer(site, SamplePages.LINE, SamplePages.BOARD);
        var withoutLine = new SiteOffer(site, SamplePages.LINE, null);
        return Stream.of(
                new Sample("home", "home", null, new HomeView(List.of(SamplePages.PROCEDURE))),
                search("sites", null, new SearchView.NotAsked()),
                search("sites-unknown", null, new SearchView.Unknown()),
                new Sample("sites-which", "catalogue/sites", null, which("saint denis")),
                search(
                        "sites-found",
                        null,
                        new SearchView.Sites(SAINT_DENIS, List.of(new SiteOffer(site, null, null)), List.of(SEYNOD))),
                search(
                        "sites-line",
                        SamplePages.PROCEDURE,
                        new SearchView.Sites(SAINT_DENIS, List.of(withLine, withoutLine), List.of())),
                search(
                        "sites-no-line",
                        SamplePages.PROCEDURE,
                        new SearchView.Sites(Area.of(DEPARTEMENT), List.of(withoutLine), List.of())));
    }

    private static Sample search(String name, @Nullable Procedure chosen, SearchView.Answer answer) {
        return new Sample(
                name,
                "catalogue/sites",
                null,
                new SearchView(List.of(SamplePages.PROCEDURE), chosen, "", List.of(DEPARTEMENT), answer));
    }

    /** A search for these words that has several answers. */
    static SearchView which(String words) {
        return new SearchView(
                List.of(SamplePages.PROCEDURE),
                SamplePages.PROCEDURE,
                words,
                List.of(),
                new SearchView.Which(List.of(SAINT_DENIS, SEYNOD, Area.of(DEPARTEMENT))));
    }
}
