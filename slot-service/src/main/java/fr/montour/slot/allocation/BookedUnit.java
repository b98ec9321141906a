package fr.montour.slot.allocation;

import fr.montour.slot.model.PersonId;

/** A booked unit. */
public record BookedUnit(PersonId person, Channel channel) {}
