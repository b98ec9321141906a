package fr.montour.gateway.page;

import fr.montour.platform.words.Language;
import fr.montour.platform.words.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A refusal in plain words.
 *
 * @param slug of the problem
 * @param title what happened
 * @param advice what to do now
 * @param reference correlation id, to be told to whoever helps
 * @param again where to go when the time has come; null where waiting does not help
 * @param inSeconds until then
 */
public record ProblemPage(
        String slug,
        int status,
        String title,
        String advice,
        @Nullable String reference,
        @Nullable String again,
        long inSeconds) {

    private static final int SERVER_ERROR = 500;

    static ProblemPage of(String slug, int status, @Nullable String reference, Messages messages) {
        String known = known(slug, status, messages);
        return new ProblemPage(
                slug,
                status,
                messages.text("problem." + known + ".title"),
                messages.text("problem." + known + ".advice"),
                reference,
                null,
                0);
    }

    /** The same in one message, for a form. */
    static Message message(String slug, int status) {
        String known = known(slug, status, PageTranslations.in(Language.FRENCH));
        return Message.of(
                "form.error.refused",
                Message.of("problem." + known + ".title"),
                Message.of("problem." + known + ".advice"));
    }

    private static String known(String slug, int status, Messages messages) {
        return messages.find("problem." + slug + ".title").isPresent()
                ? slug
                : status >= SERVER_ERROR ? "internal-error" : "fallback";
    }

    /** The same, which goes on by itself. */
    ProblemPage again(String path, long seconds) {
        return new ProblemPage(slug, status, title, advice, reference, path, seconds);
    }
}
