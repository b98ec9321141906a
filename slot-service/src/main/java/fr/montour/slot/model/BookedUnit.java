package fr.montour.slot.model;

/** A booked unit. */
public record BookedUnit(PersonId person, Channel channel) {}
