package fr.montour.waiting.model;

import java.util.regex.Pattern;

/** What staff write to people: plain words on one line. */
public final class PlainText {

    /** Longest text. */
    public static final int MAX_LENGTH = 500;

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    private PlainText() {}

    /** What somebody typed, on one line; empty where nothing can be read of it. */
    public static String oneLine(String typed) {
        return BREAKS.matcher(typed).replaceAll(" ").strip();
    }
}
