package fr.montour.gateway.page;

import fr.montour.platform.words.Language;
import fr.montour.platform.words.Messages;
import fr.montour.platform.words.Translations;

/** What pages say: {@code messages_fr.properties} and {@code messages_en.properties}. */
public final class PageTranslations {

    static final Translations ALL = Translations.load(PageTranslations.class, "/messages");

    private PageTranslations() {}

    /** The messages of a language. */
    public static Messages in(Language language) {
        return ALL.in(language);
    }
}
