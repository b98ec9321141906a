package fr.montour.waiting.line;

/** Somebody who missed their call once and is called before everybody else. */
public record SecondChance(long number, PersonId person) {}
