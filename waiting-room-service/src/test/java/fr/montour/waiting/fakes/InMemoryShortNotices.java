package fr.montour.waiting.fakes;

import fr.montour.waiting.line.ShortNotices;

/** People who can come at short notice, in memory. */
public final class InMemoryShortNotices extends InMemoryCallNotes implements ShortNotices {}
