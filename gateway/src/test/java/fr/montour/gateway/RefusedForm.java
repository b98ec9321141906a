package fr.montour.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Holds a form that was refused against what every such form promises. */
final class RefusedForm {

    private RefusedForm() {}

    /** The page again, with the field marked, linked to from the top, and as it was typed. */
    static Document refused(HttpResponse<String> answer, int status, String id, String typed) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.title()).startsWith("Erreur");
        assertThat(page.select("#errors a[href=\"#" + id + "\"]")).hasSize(1);
        var control = page.expectFirst("[id=" + id + "]");
        assertThat(control.attr("aria-invalid")).isEqualTo("true");
        assertThat(control.normalName().equals("textarea") ? control.text() : control.attr("value"))
                .isEqualTo(typed);
        return page;
    }
}
