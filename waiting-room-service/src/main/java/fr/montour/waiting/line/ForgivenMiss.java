package fr.montour.waiting.line;

import fr.montour.waiting.model.PersonId;

/** Somebody who missed their call once and is called before everybody else. */
public record ForgivenMiss(long number, PersonId person) {}
