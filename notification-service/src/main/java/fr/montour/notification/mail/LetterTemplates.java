package fr.montour.notification.mail;

import fr.montour.notification.letter.Block;
import fr.montour.notification.letter.Letter;
import fr.montour.platform.words.Messages;
import fr.montour.platform.words.Translations;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * The two forms of a letter, each by templates that the build compiles ({@code src/main/jte/html} and {@code src/main/jte/text}:
 * one for the letter and one for each kind of block). HTML is escaped for its place; it is one column with real headings and
 * lists, readable without pictures, styles or colours.
 */
@Singleton
public final class LetterTemplates {

    private static final TemplateEngine HTML = engine("html", ContentType.Html);
    private static final TemplateEngine TEXT = engine("text", ContentType.Plain);

    private final Translations translations;

    public LetterTemplates(Translations translations) {
        this.translations = translations;
    }

    public String html(Letter letter) {
        return render(HTML, letter);
    }

    public String text(Letter letter) {
        return render(TEXT, letter);
    }

    private String render(TemplateEngine engine, Letter letter) {
        var messages = translations.in(letter.language());
        var blocks = letter.blocks().stream()
                .map(block -> block(engine, block, messages))
                .toList();
        return render(engine, "letter.jte", Map.of("letter", letter, "blocks", blocks));
    }

    /** Without the line end that its template ends with: what stands between blocks is up to the letter's template. */
    private static Content block(TemplateEngine engine, Block block, Messages messages) {
        var rendered = render(engine, template(block), Map.of("block", block, "messages", messages));
        return output -> output.writeContent(rendered.stripTrailing());
    }

    private static String render(TemplateEngine engine, String template, Map<String, Object> parameters) {
        var output = new StringOutput();
        engine.render(template, parameters, output);
        return output.toString();
    }

    private static String template(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> "paragraph.jte";
            case Block.Facts facts -> "facts.jte";
            case Block.Items items -> "items.jte";
            case Block.Link link -> "link.jte";
        };
    }

    /** The package is the one that the build compiles the templates into. */
    private static TemplateEngine engine(String form, ContentType type) {
        return TemplateEngine.createPrecompiled(
                null, type, LetterTemplates.class.getClassLoader(), "gg.jte.generated.letters." + form);
    }
}
