package fr.montour.waiting.line;

/** People to be called again, before everybody whose number has not come. */
public interface RepeatCalls extends CallNotes {}
