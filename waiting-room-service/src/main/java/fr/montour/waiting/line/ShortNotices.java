package fr.montour.waiting.line;

/** People who said that they can come at short notice. */
public interface ShortNotices extends CallNotes {}
