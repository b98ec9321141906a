package fr.montour.waiting.clock;

/** Time that only goes forward and never jumps, for measuring how long something took; of one process only. */
@FunctionalInterface
public interface NanoClock {

    /** Nanoseconds since some moment. */
    long nanos();
}
