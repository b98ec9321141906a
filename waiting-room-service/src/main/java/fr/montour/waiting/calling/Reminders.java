package fr.montour.waiting.calling;

import fr.montour.waiting.model.LineId;

/** Up to which number the people of each line have been told that their turn is near. */
public interface Reminders {

    /** The highest such number; 0 when nobody has been told. */
    long toldUpTo(LineId line);

    /** Keeps a number unless a higher one is kept. */
    void told(LineId line, long number);
}
