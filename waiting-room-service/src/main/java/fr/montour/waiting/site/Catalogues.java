package fr.montour.waiting.site;

/** The announced catalogue in the store. */
public interface Catalogues {

    /** The catalogue as it is now; {@link Catalogue#NONE} before the first announcement. */
    Catalogue find();

    /** Stores a catalogue if the one before it still stands. */
    boolean replace(Catalogue next);
}
