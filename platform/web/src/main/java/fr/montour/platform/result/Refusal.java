package fr.montour.platform.result;

import java.util.Locale;

/**
 * A business refusal: a "no" that a rule gives, as a value. Each service lists its refusals in one enum that implements this;
 * all are described in {@code docs/problems.md}.
 */
public interface Refusal {

    /** Name of the constant, e.g. {@code SLOT_FULL}. */
    String name();

    /** What sort of no it is; the web layer derives the HTTP status from it. */
    Kind kind();

    /** Short English summary that does not vary from occurrence to occurrence. */
    String title();

    /** Stable name in kebab case, e.g. {@code slot-full}. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Sorts of refusal. */
    enum Kind {
        /** The request was understood and asks for something that cannot be. */
        INVALID,
        /** It is not proven who asks. */
        UNAUTHENTICATED,
        /** Whoever asks may not have it. */
        FORBIDDEN,
        /** What was asked for does not exist. */
        UNKNOWN,
        /** It cannot be in the state that things are in. */
        CONFLICT,
        /** It was there and is over. */
        GONE,
        /** Something that is needed does not answer at the moment. */
        UNAVAILABLE
    }
}
