package fr.montour.platform.web;

import fr.montour.platform.result.Refusal;
import fr.montour.platform.result.Result;
import fr.montour.platform.result.Result.Done;
import fr.montour.platform.result.Result.Refused;

/** From results of the domain to answers of HTTP; the one translator of refusals. */
public final class Results {

    private Results() {}

    /**
     * What was done.
     *
     * @throws ProblemException when it was refused
     */
    public static <T> T orThrow(Result<T> result) {
        return switch (result) {
            case Done<T>(var value) -> value;
            case Refused<T> refused -> throw problem(refused);
        };
    }

    /** The problem of a refusal, its details as extension members. */
    public static ProblemException problem(Refused<?> refused) {
        String reason = refused.reason();
        ProblemType type = type(refused.refusal());
        var problem = new ProblemException(type, reason == null ? type.title() : reason);
        refused.details().forEach(problem::with);
        return problem;
    }

    /** The kind of problem that a refusal is. */
    public static ProblemType type(Refusal refusal) {
        return new RefusalType(refusal.slug(), status(refusal.kind()), refusal.title());
    }

    /** HTTP status of a sort of refusal. */
    public static int status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> 422;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case UNKNOWN -> 404;
            case CONFLICT -> 409;
            case GONE -> 410;
            case UNAVAILABLE -> 503;
        };
    }

    private record RefusalType(String slug, int status, String title) implements ProblemType {}
}
