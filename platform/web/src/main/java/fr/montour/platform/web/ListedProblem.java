package fr.montour.platform.web;

import com.google.errorprone.annotations.Immutable;
import java.util.Locale;

/** A refusal that is a constant of an enum: the constant's name in kebab case is its slug. */
public interface ListedProblem extends ProblemType {

    /** Name of the constant, e.g. {@code SLOT_FULL}. */
    String name();

    /** Status and title. */
    Kind kind();

    @Override
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    default int status() {
        return kind().status();
    }

    @Override
    default String title() {
        return kind().title();
    }

    /**
     * What does not follow from the name.
     *
     * @param status HTTP status code
     * @param title short English summary
     */
    @Immutable
    record Kind(int status, String title) {}
}
