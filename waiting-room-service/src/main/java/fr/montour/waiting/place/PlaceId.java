package fr.montour.waiting.place;

import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.PersonId;

/** One person has one place in one line, so the two together are its id. */
public record PlaceId(LineId line, PersonId person) {

    /** As the store keys it. */
    public String value() {
        return line.value() + ":" + person.value();
    }
}
