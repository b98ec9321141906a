package fr.montour.waiting.fakes;

import fr.montour.waiting.line.RepeatCalls;

/** People to be called again, in memory. */
public final class InMemoryRepeatCalls extends InMemoryCallNotes implements RepeatCalls {}
