package fr.montour.waiting.line;

import fr.montour.waiting.model.LineId;

/** Counts what happens, for those who run the service. */
public interface LineMetrics {

    /** Somebody took a new place. */
    void joined(LineId line);

    /** So many people were called. */
    void called(LineId line, int people);

    /** Somebody claimed. */
    void claimed(LineId line);

    /** Somebody missed their call. */
    void missed(LineId line);

    /** Somebody gave their place up, or staff took it away. */
    void left(LineId line);

    /** A number drawn by somebody who never got to write their place was given up. */
    void discarded(LineId line);
}
