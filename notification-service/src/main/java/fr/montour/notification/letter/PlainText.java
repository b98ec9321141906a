package fr.montour.notification.letter;

import java.util.stream.Collectors;

/** A letter as plain text. */
public final class PlainText {

    private PlainText() {}

    public static String of(Letter letter) {
        return letter.blocks().stream()
                        .map(block -> block(block, letter.language()))
                        .collect(Collectors.joining("\n\n"))
                + "\n";
    }

    private static String block(Block block, Language language) {
        return switch (block) {
            case Block.Paragraph(var text) -> line(text);
            case Block.Facts(var facts) ->
                facts.stream()
                        .map(fact -> line(fact.label()) + colon(language) + line(fact.value()))
                        .collect(Collectors.joining("\n"));
            case Block.Items(var title, var items) ->
                line(title) + "\n"
                        + items.stream().map(item -> "- " + line(item)).collect(Collectors.joining("\n"));
            case Block.Link(var text, var target) -> line(text) + "\n" + target;
        };
    }

    private static String colon(Language language) {
        return switch (language) {
            case FRENCH -> " : ";
            case ENGLISH -> ": ";
        };
    }

    /** On one line, whatever somebody has put into their name. */
    private static String line(String text) {
        return SafeText.singleLine(text);
    }
}
