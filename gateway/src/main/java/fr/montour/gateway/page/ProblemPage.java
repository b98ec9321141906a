package fr.montour.gateway.page;

import org.jspecify.annotations.Nullable;

/**
 * A refusal in plain words.
 *
 * @param slug of the problem
 * @param title what happened
 * @param advice what to do now
 * @param reference correlation id, to be told to whoever helps
 */
public record ProblemPage(
        String slug,
        int status,
        String title,
        String advice,
        @Nullable String reference) {

    private static final int SERVER_ERROR = 500;

    static ProblemPage of(String slug, int status, @Nullable String reference, Messages messages) {
        String known = messages.find("problem." + slug + ".title").isPresent()
                ? slug
                : status >= SERVER_ERROR ? "internal-error" : "fallback";
        return new ProblemPage(
                slug,
                status,
                messages.text("problem." + known + ".title"),
                messages.text("problem." + known + ".advice"),
                reference);
    }
}
