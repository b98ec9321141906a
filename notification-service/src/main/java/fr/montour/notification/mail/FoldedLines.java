package fr.montour.notification.mail;

import java.util.stream.Collectors;

/**
 * Folds content lines so that none is longer than 75 octets without its line break (RFC 5545, 3.1). Libraries count characters;
 * here a character of several octets is counted as such and never cut.
 */
final class FoldedLines {

    static final int LONGEST = 75;

    private static final String LINE_BREAK = "\r\n";

    private FoldedLines() {}

    /**
     * Folds.
     *
     * @param unfolded whole content lines, each with its line break
     */
    static String of(String unfolded) {
        return unfolded.lines().map(FoldedLines::folded).collect(Collectors.joining());
    }

    private static String folded(String line) {
        var folded = new StringBuilder();
        var octets = 0;
        for (var i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            var character = line.codePointAt(i);
            if (octets + octets(character) > LONGEST) {
                folded.append(LINE_BREAK).append(' ');
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += octets(character);
        }
        return folded.append(LINE_BREAK).toString();
    }

    /** In UTF-8 (RFC 3629). */
    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
