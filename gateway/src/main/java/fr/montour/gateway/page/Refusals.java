package fr.montour.gateway.page;

import fr.montour.platform.web.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Refusals that a page takes in its stride. */
public final class Refusals {

    private Refusals() {}

    /** Whether it is one of these. */
    public static boolean isOne(ProblemException problem, String... slugs) {
        return List.of(slugs).contains(problem.type().slug());
    }

    /** The answer, or nothing where the service says that there is no such thing. */
    public static <T> Optional<T> unless(String slug, Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (ProblemException e) {
            if (isOne(e, slug)) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
