package fr.montour.slot.admission;

import fr.montour.slot.kernel.AdmissionId;
import fr.montour.slot.kernel.LineId;
import fr.montour.slot.kernel.PersonId;

/**
 * An admission whose token was verified: this person may choose a slot of this line now.
 *
 * @param number place of the person in the line
 */
public record Admission(AdmissionId id, PersonId person, LineId line, long number) {}
