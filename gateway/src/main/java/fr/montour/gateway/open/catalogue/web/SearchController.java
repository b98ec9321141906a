package fr.montour.gateway.open.catalogue.web;

import fr.montour.gateway.open.catalogue.Area;
import fr.montour.gateway.open.catalogue.CatalogueCache;
import fr.montour.gateway.open.catalogue.CommuneCache;
import fr.montour.gateway.open.catalogue.Procedure;
import fr.montour.gateway.open.catalogue.Site;
import fr.montour.gateway.open.catalogue.web.SearchView.Answer;
import fr.montour.gateway.open.line.BoardCache;
import fr.montour.gateway.page.Field;
import fr.montour.gateway.page.Page;
import fr.montour.gateway.page.Pages;
import fr.montour.gateway.page.Submission;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From what somebody wants to do and where they live to their sites. */
@Hidden
@Produces(MediaType.TEXT_HTML)
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class SearchController {

    /** What somebody wants to do. */
    public static final Field PROCEDURE =
            Field.of(Field.Type.CHOICE, "procedure", "find.procedure").optional();

    /** Where they live. */
    public static final Field WORDS = Field.search("q", "find.words", 100).helped("find.words.help");

    private static final int FEW = 5;

    private final CatalogueCache catalogue;
    private final CommuneCache communes;
    private final BoardCache board;
    private final Pages pages;

    SearchController(CatalogueCache catalogue, CommuneCache communes, BoardCache board, Pages pages) {
        this.catalogue = catalogue;
        this.communes = communes;
        this.board = board;
        this.pages = pages;
    }

    /** What the home page shows. */
    public record HomeView(List<Procedure> procedures) {}

    @Get("/")
    HttpResponse<?> home(Page page) {
        return pages.show(page, "home", new HomeView(catalogue.procedures()));
    }

    /**
     * The sites for where somebody lives.
     *
     * @param commune code of INSEE, once it is known
     * @param q what was typed, until then
     */
    @Get("/sites")
    HttpResponse<?> sites(
            Page page,
            @QueryValue @Nullable String procedure,
            @QueryValue @Nullable String commune,
            @QueryValue @Nullable String departement,
            @QueryValue @Nullable String q) {
        String known = given(procedure);
        Procedure chosen = known == null ? null : catalogue.procedure(known);
        String code = given(commune);
        if (code != null) {
            return show(page, chosen, "", ofCommune(code, chosen, List.of()));
        }
        String whole = given(departement);
        if (whole != null && given(q) == null) {
            return show(page, chosen, "", ofDepartement(whole, chosen));
        }
        if (q == null) {
            return show(page, chosen, "", new SearchView.NotAsked());
        }
        var form = new Submission("", Map.of(PROCEDURE.name(), known == null ? "" : known, WORDS.name(), q));
        return form.answer(
                () -> {
                    String words = form.text(WORDS);
                    form.check();
                    return show(page, chosen, words, searched(words, chosen));
                },
                refused -> show(page.refusing(refused, page.path()), chosen, q, new SearchView.NotAsked()));
    }

    /** Null where nothing was sent but blanks. */
    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private MutableHttpResponse<String> show(Page page, @Nullable Procedure chosen, String words, Answer answer) {
        boolean answered = answer instanceof SearchView.Sites || answer instanceof SearchView.Which;
        return pages.show(
                page,
                "catalogue/sites",
                new SearchView(
                        catalogue.procedures(),
                        chosen,
                        words,
                        answered ? List.of() : catalogue.departements(),
                        answer));
    }

    private Answer searched(String words, @Nullable Procedure chosen) {
        var found = communes.search(words);
        if (found.areas().isEmpty()) {
            return new SearchView.Unknown();
        }
        if (!found.certain()) {
            return new SearchView.Which(found.areas());
        }
        Area first = found.areas().getFirst();
        var others = found.areas().stream().skip(1).limit(FEW).toList();
        return first.isCommune()
                ? ofCommune(first.code(), chosen, others)
                : sites(first, catalogue.sites(first.code(), null), chosen, others);
    }

    private Answer ofCommune(String code, @Nullable Procedure chosen, List<Area> others) {
        var competence = communes.competence(code);
        return sites(
                competence.commune(),
                competence.siteIds().stream().map(catalogue::site).toList(),
                chosen,
                others);
    }

    private Answer ofDepartement(String code, @Nullable Procedure chosen) {
        return catalogue.departements().stream()
                .filter(departement -> departement.code().equalsIgnoreCase(code.strip()))
                .findFirst()
                .<Answer>map(departement ->
                        sites(Area.of(departement), catalogue.sites(departement.code(), null), chosen, List.of()))
                .orElseGet(SearchView.Unknown::new);
    }

    private SearchView.Sites sites(Area area, List<Site> sites, @Nullable Procedure chosen, List<Area> others) {
        return new SearchView.Sites(area, SiteOffer.of(sites, chosen, board), others);
    }
}
