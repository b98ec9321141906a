package fr.montour.waiting.place;

import fr.montour.waiting.line.LineId;
import fr.montour.waiting.line.PersonId;

/** One person has one place in one line, so the two together are its id. */
public record PlaceId(LineId line, PersonId person) {

    /** As the store keys it. */
    public String value() {
        return line.value() + ":" + person.value();
    }
}
