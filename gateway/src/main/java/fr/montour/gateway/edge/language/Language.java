package fr.montour.gateway.edge.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Languages of the pages, French first. */
public enum Language {
    FRENCH(Locale.FRANCE),
    ENGLISH(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** {@code fr} or {@code en}: what services call locale and pages put in {@code lang}. */
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
