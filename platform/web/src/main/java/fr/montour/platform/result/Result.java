package fr.montour.platform.result;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of a request: done, or refused by a rule. Use cases return it; the web layer turns it into an answer or a problem.
 *
 * @param <T> what was asked for
 */
public sealed interface Result<T> {

    /** It was done. */
    record Done<T>(T value) implements Result<T> {}

    /**
     * It was refused, and nothing of it remains.
     *
     * @param refusal which
     * @param reason one English sentence about this occurrence, where the refusal's title does not say all
     * @param details further members of the problem, by name
     */
    record Refused<T>(Refusal refusal, @Nullable String reason, Map<String, Object> details) implements Result<T> {

        public Refused {
            details = Map.copyOf(details);
        }

        /** The same refusal of something else. */
        public <U> Result<U> of() {
            return new Refused<>(refusal, reason, details);
        }
    }

    /** Done. */
    static <T> Result<T> done(T value) {
        return new Done<>(value);
    }

    /** Refused; the title says all. */
    static <T> Result<T> refused(Refusal refusal) {
        return new Refused<>(refusal, null, Map.of());
    }

    /** Refused for this reason. */
    static <T> Result<T> refused(Refusal refusal, String reason) {
        return new Refused<>(refusal, reason, Map.of());
    }

    /** Refused, with further members for the problem. */
    static <T> Result<T> refused(Refusal refusal, Map<String, Object> details) {
        return new Refused<>(refusal, null, details);
    }

    /** What was found, or the refusal. */
    static <T> Result<T> of(Optional<T> found, Refusal otherwise) {
        return found.map(Result::done).orElseGet(() -> refused(otherwise));
    }

    /** The next step, taken only when this one was done. */
    default <U> Result<U> then(Function<? super T, Result<U>> step) {
        return switch (this) {
            case Done<T>(var value) -> step.apply(value);
            case Refused<T> refused -> refused.of();
        };
    }

    /** The same result about another value. */
    default <U> Result<U> map(Function<? super T, ? extends U> change) {
        return then(value -> done(change.apply(value)));
    }

    /** Whether it was done. */
    default boolean isDone() {
        return this instanceof Done<T>;
    }
}
