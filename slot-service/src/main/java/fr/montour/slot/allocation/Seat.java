package fr.montour.slot.allocation;

import fr.montour.slot.kernel.PersonId;

/** A booked unit. */
public record Seat(PersonId person, Channel channel) {}
