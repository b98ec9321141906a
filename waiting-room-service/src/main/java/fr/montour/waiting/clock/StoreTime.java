package fr.montour.waiting.clock;

import java.time.Instant;

/** The clock of the store, which all nodes share. */
@FunctionalInterface
public interface StoreTime {

    /** Its time at some moment of the call; throws when the store is away. */
    Instant now();
}
