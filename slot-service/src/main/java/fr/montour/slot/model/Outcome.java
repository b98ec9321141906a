package fr.montour.slot.model;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What came of a request: done, or refused for a reason that is part of the business. */
public sealed interface Outcome<T> {

    /** It was done. */
    record Done<T>(T value) implements Outcome<T> {}

    /**
     * It was refused and nothing of it remains.
     *
     * @param reason one sentence for the person, where the kind of refusal does not say all
     */
    record Refused<T>(Refusal refusal, @Nullable String reason) implements Outcome<T> {}

    /** Done. */
    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /** Refused; the kind says all. */
    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal, null);
    }

    /** Refused for this reason. */
    static <T> Outcome<T> refused(Refusal refusal, String reason) {
        return new Refused<>(refusal, reason);
    }

    /** The next step, taken only when this one was done. */
    default <U> Outcome<U> then(Function<? super T, Outcome<U>> step) {
        return switch (this) {
            case Done<T>(var value) -> step.apply(value);
            case Refused<T>(var refusal, var reason) -> new Refused<>(refusal, reason);
        };
    }

    /** The same outcome about another value. */
    default <U> Outcome<U> map(Function<? super T, ? extends U> change) {
        return then(value -> done(change.apply(value)));
    }
}
