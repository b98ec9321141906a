package fr.montour.gateway.open.design;

import fr.montour.gateway.page.Chart;
import fr.montour.gateway.page.Choice;
import fr.montour.gateway.page.FormState;
import fr.montour.gateway.page.Page;
import fr.montour.gateway.page.Pages;
import fr.montour.gateway.page.Submission;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All components of the pages in all their states, only where {@code montour.demo.enabled}; see docs/design-system.md. */
@Hidden
@Produces(MediaType.TEXT_HTML)
@Controller("/design")
@Secured(SecurityRule.IS_ANONYMOUS)
@Requires(property = "montour.demo.enabled", value = "true")
public final class DesignController {

    private static final String PATH = "/design";
    private static final List<Long> RISING = List.of(1L, 3L, 2L, 5L, 8L);
    private static final List<Long> FALLING = List.of(8L, 6L, 6L, 3L, 1L);
    private static final long MOST = 8;

    private final Pages pages;

    DesignController(Pages pages) {
        this.pages = pages;
    }

    /**
     * What the page shows.
     *
     * @param refused a form in which everything is wrong
     * @param sent whether the form was accepted
     */
    public record DesignView(FormState refused, boolean sent) {

        /** With nothing sent yet. */
        public static DesignView of(boolean sent) {
            var form =
                    new Submission("refused", Map.of("text", "x".repeat(21), "number", "beaucoup", "email", "claire"));
            read(form);
            return new DesignView(form.state(), sent);
        }

        /** Answers of the choices. */
        public List<Choice> choices() {
            return List.of(new Choice("93", "93 – Seine-Saint-Denis"), new Choice("69", "69 – Rhône"));
        }

        /** Two curves. */
        public Chart chart(Page page) {
            return new Chart(
                    "flow",
                    page.t("chart.flow.title"),
                    page.t("chart.flow.alt", page.number(MOST)),
                    page.t("chart.flow", page.number(MOST)),
                    List.of(
                            new Chart.Curve("joins", page.t("figure.joins"), Chart.points(RISING, MOST)),
                            new Chart.Curve("calls", page.t("figure.calls"), Chart.points(FALLING, MOST))));
        }

        /** The figures of the first curve. */
        public List<Long> rising() {
            return RISING;
        }

        /** The figures of the second curve. */
        public List<Long> falling() {
            return FALLING;
        }
    }

    @Get
    HttpResponse<?> show(Page page, @QueryValue @Nullable String sent) {
        return shown(page, sent != null);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(Page page, @Body Map<String, String> fields) {
        var form = new Submission("", fields);
        return form.answer(
                () -> {
                    read(form);
                    form.check();
                    return Pages.go(PATH + "?sent=1");
                },
                refused -> shown(page.refusing(refused, PATH), false));
    }

    private MutableHttpResponse<?> shown(Page page, boolean sent) {
        return pages.show(page, "design", DesignView.of(sent));
    }

    private static void read(Submission form) {
        form.text(DesignFields.TEXT);
        form.optional(DesignFields.EMAIL);
        form.number(DesignFields.NUMBER);
        form.date(DesignFields.DATE);
        form.time(DesignFields.TIME);
        form.dateTime(DesignFields.DATE_TIME);
        form.text(DesignFields.LIST);
        form.text(DesignFields.RADIOS);
        form.text(DesignFields.LONG_TEXT);
        form.ticked(DesignFields.CHECK);
    }
}
