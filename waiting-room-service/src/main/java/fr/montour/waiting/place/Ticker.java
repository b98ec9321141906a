package fr.montour.waiting.place;

/** Time that only goes forward and never jumps, for measuring how long something took; of one process only. */
@FunctionalInterface
public interface Ticker {

    /** Nanoseconds since some moment. */
    long nanos();
}
