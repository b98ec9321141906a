package fr.montour.notification.letter;

import fr.montour.platform.words.Language;

/** The same in both languages. */
public record Localised(String fr, String en) {

    public String in(Language language) {
        return switch (language) {
            case FRENCH -> fr;
            case ENGLISH -> en;
        };
    }
}
