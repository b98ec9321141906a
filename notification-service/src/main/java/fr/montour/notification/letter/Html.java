package fr.montour.notification.letter;

import java.util.stream.Collectors;

/** A letter as HTML: one column, real headings and lists, readable without pictures, styles or colours. */
public final class Html {

    private Html() {}

    public static String of(Letter letter) {
        var subject = escape(letter.subject());
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>%s</title>
                </head>
                <body style="font-family:sans-serif;font-size:16px;line-height:1.5;max-width:40em;margin:0 auto;padding:1em">
                <h1 style="font-size:20px">%s</h1>
                %s
                </body>
                </html>
                """.formatted(
                        letter.language().tag(),
                        subject,
                        subject,
                        letter.blocks().stream().map(Html::block).collect(Collectors.joining("\n")));
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Paragraph(var text) -> "<p>" + escape(text) + "</p>";
            case Block.Facts(var facts) ->
                facts.stream()
                        .map(fact -> "<dt>" + escape(fact.label()) + "</dt>\n<dd><strong dir=\"auto\">"
                                + escape(fact.value()) + "</strong></dd>")
                        .collect(Collectors.joining("\n", "<dl>\n", "\n</dl>"));
            case Block.Items(var title, var items) ->
                "<h2 style=\"font-size:18px\">" + escape(title) + "</h2>\n"
                        + items.stream()
                                .map(item -> "<li>" + escape(item) + "</li>")
                                .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
            case Block.Link(var text, var target) ->
                "<p><a href=\"" + escape(target.toString()) + "\">" + escape(text) + "</a></p>";
        };
    }

    static String escape(String text) {
        var safe = SafeText.singleLine(text);
        var escaped = new StringBuilder(safe.length() + 16);
        for (var i = 0; i < safe.length(); i++) {
            var c = safe.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
