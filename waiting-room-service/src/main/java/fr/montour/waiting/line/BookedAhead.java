package fr.montour.waiting.line;

import fr.montour.waiting.model.AdmissionId;

/**
 * A booking of which this service heard before the statement of stock that lacks its unit. Until that comes, the unit counts as
 * reserved.
 *
 * @param admission it was made with
 * @param revision of the first statement that lacks the unit
 */
public record BookedAhead(AdmissionId admission, long revision) {}
