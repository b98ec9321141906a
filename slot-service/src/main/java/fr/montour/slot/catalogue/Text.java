package fr.montour.slot.catalogue;

/** Text in the two languages of the service. */
public record Text(String fr, String en) {}
