package fr.montour.gateway.edge.language;

import fr.montour.platform.words.Language;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which language a page is in: what was chosen in this browser, else what the person prefers, else what the browser accepts, else French. */
public final class LanguageChoice {

    private LanguageChoice() {}

    /**
     * Chooses.
     *
     * @param chosen tag kept in the language cookie
     * @param preferred of the session's person
     * @param acceptLanguage header of RFC 9110
     */
    public static Language of(@Nullable String chosen, @Nullable Language preferred, @Nullable String acceptLanguage) {
        return Language.ofTag(chosen)
                .or(() -> Optional.ofNullable(preferred))
                .or(() -> accepted(acceptLanguage))
                .orElse(Language.FRENCH);
    }

    private static Optional<Language> accepted(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Optional.empty();
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> Language.ofTag(range.getRange()).stream())
                    .findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
