package fr.montour.identity.person;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Languages of pages and letters. */
public enum Language {
    FR,
    EN;

    /** Two-letter code in lower case (ISO 639-1). */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of that code. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
