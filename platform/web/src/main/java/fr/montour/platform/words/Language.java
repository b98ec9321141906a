package fr.montour.platform.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages that pages and letters are written in, French first. */
public enum Language {
    FRENCH(Locale.FRANCE),
    ENGLISH(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** {@code fr} or {@code en} (BCP 47): what services call locale, HTML puts in {@code lang} and files of messages end with. */
    public String tag() {
        return locale.getLanguage();
    }

    /** For dates and numbers. */
    public Locale locale() {
        return locale;
    }

    /** The language of a tag, whatever its region. */
    public static Optional<Language> ofTag(@Nullable String tag) {
        if (tag == null) {
            return Optional.empty();
        }
        String language = Locale.forLanguageTag(tag).getLanguage();
        return Arrays.stream(values()).filter(l -> l.tag().equals(language)).findFirst();
    }
}
