package fr.montour.notification.delivery.events;

import fr.montour.notification.letter.Localised;
import io.micronaut.serde.annotation.Serdeable;

/** Localised text on the wire. */
@Serdeable
record LocalisedText(String fr, String en) {

    Localised toDomain() {
        return new Localised(fr, en);
    }
}
