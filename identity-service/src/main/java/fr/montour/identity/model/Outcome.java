package fr.montour.identity.model;

import java.util.function.Function;

/** Either what was asked for, or why not. */
public sealed interface Outcome<T> {

    /** It was done. */
    record Done<T>(T value) implements Outcome<T> {}

    /** It was refused by a rule. */
    record Refused<T>(Rejection why) implements Outcome<T> {}

    /** Shorthand. */
    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /** Shorthand. */
    static <T> Outcome<T> refused(Rejection why) {
        return new Refused<>(why);
    }

    /** Goes on with the value; a refusal stays what it is. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Done<T>(T value) -> next.apply(value);
            case Refused<T>(Rejection why) -> refused(why);
        };
    }
}
