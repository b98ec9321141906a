package fr.montour.notification.letter;

import java.util.regex.Pattern;

/** Words that people chose, made harmless for a line of text. */
public final class SafeText {

    /** Control characters and line ends, and the marks that reverse the direction of what follows. */
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

    private SafeText() {}

    /** The same words on one line. */
    public static String singleLine(String text) {
        return UNWANTED.matcher(text).replaceAll(" ").strip();
    }
}
