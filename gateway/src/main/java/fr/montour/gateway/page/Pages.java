package fr.montour.gateway.page;

import fr.montour.gateway.edge.http.Redirects;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;

/** Renders templates that were compiled with the build; everything printed is escaped for its place in the HTML. */
@Singleton
public class Pages {

    private static final MediaType HTML = MediaType.of("text/html; charset=utf-8");

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final AddressWarnings warnings;

    Pages(AddressWarnings warnings) {
        this.warnings = warnings;
    }

    /**
     * An answer with a page.
     *
     * @param template path under {@code src/main/jte} without {@code .jte}
     * @param view what the template shows, its parameter {@code view}
     */
    public MutableHttpResponse<String> show(Page page, String template, Object view) {
        return HttpResponse.ok(render(warned(page), template, view)).contentType(HTML);
    }

    /** An answer with a page that shows nothing but what every page knows. */
    public MutableHttpResponse<String> show(Page page, String template) {
        var output = new StringOutput();
        engine.render(template + ".jte", Map.of("page", warned(page)), output);
        return HttpResponse.ok(output.toString()).contentType(HTML);
    }

    /** After a change: the browser goes and fetches another page, so that "back" and "reload" repeat nothing. */
    public static MutableHttpResponse<String> go(String path) {
        return Redirects.to(path);
    }

    private Page warned(Page page) {
        var session = page.session();
        return session == null ? page : page.warning(warnings.refused(session).orElse(null));
    }

    String render(Page page, String template, Object view) {
        var output = new StringOutput();
        engine.render(template + ".jte", Map.of("page", page, "view", view), output);
        return output.toString();
    }
}
