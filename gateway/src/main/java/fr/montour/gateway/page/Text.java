package fr.montour.gateway.page;

import fr.montour.platform.words.Language;
import io.micronaut.serde.annotation.Serdeable;

/** A text of a service in both languages. */
@Serdeable
public record Text(String fr, String en) {

    /** The text in a language. */
    public String in(Language language) {
        return switch (language) {
            case FRENCH -> fr;
            case ENGLISH -> en;
        };
    }
}
