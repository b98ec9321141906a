package fr.montour.slot.admission;

import fr.montour.slot.model.AdmissionId;
import fr.montour.slot.model.LineId;
import fr.montour.slot.model.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A verified admission: this person may choose a slot of this line now.
 *
 * @param number number of the person in the line
 * @param units what may be chosen
 * @param helper who claimed it for them, if it was not themselves
 */
public record Admission(
        AdmissionId id,
        PersonId person,
        LineId line,
        long number,
        UnitRange units,
        @Nullable PersonId helper) {

    /** Claimed by the person, for any unit. */
    public Admission(AdmissionId id, PersonId person, LineId line, long number) {
        this(id, person, line, number, UnitRange.ALL, null);
    }
}
