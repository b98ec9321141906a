package fr.montour.launcher.stack;

import java.time.Duration;

/** Told what happens while a stack starts or stops; called from several threads. */
@FunctionalInterface
public interface Progress {
    /** One line for people. */
    void say(String line);

    /** Says nothing. */
    static Progress silent() {
        return _ -> {};
    }

    /** A line about one component: what happened to it and how long that took. */
    default void say(String component, String what, Duration took) {
        say(String.format("  %-22s %-16s %5.1f s", component, what, took.toMillis() / 1000.0));
    }
}
