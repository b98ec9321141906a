package fr.montour.notification.letter;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages letters are written in. */
public enum Language {
    FRENCH(Locale.FRENCH),
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** English where it was chosen, French otherwise. */
    public static Language of(@Nullable String tag) {
        return tag != null && "en".equals(Locale.forLanguageTag(tag).getLanguage()) ? ENGLISH : FRENCH;
    }

    /** BCP 47. */
    public String tag() {
        return locale.toLanguageTag();
    }

    public Locale locale() {
        return locale;
    }
}
