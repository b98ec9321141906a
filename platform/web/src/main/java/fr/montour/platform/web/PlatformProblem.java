package fr.montour.platform.web;

import java.util.Arrays;

/** Refusals that any service may give before its own rules are asked. */
public enum PlatformProblem implements ListedProblem {
    MALFORMED_REQUEST(400, "The request could not be read"),
    INVALID_REQUEST(400, "A value in the request is not acceptable"),
    LOGIN_REQUIRED(401, "Log in first"),
    FORBIDDEN(403, "This account may not do that"),
    TERRITORY_FOREIGN(403, "This account does not work for that site"),
    NOT_FOUND(404, "There is nothing at this address"),
    METHOD_NOT_ALLOWED(405, "This address does not take that method"),
    NOT_ACCEPTABLE(406, "The answer cannot be given in a form the request accepts"),
    BODY_TOO_LARGE(413, "The request is too large"),
    MEDIA_TYPE(415, "The request body is of a type that is not read here"),
    INTERNAL_ERROR(500, "Something went wrong on our side"),
    STORE_UNAVAILABLE(503, "The store cannot be reached at the moment"),
    KEYS_UNAVAILABLE(503, "The keys of another service cannot be fetched at the moment");

    private final Kind kind;

    PlatformProblem(int status, String title) {
        this.kind = new Kind(status, title);
    }

    /** The problem that stands for a bare HTTP status; {@link #INVALID_REQUEST} or {@link #INTERNAL_ERROR} where none does. */
    public static PlatformProblem ofStatus(int status) {
        return Arrays.stream(values())
                .filter(problem -> problem.status() == status)
                .findFirst()
                .orElse(status < 500 ? INVALID_REQUEST : INTERNAL_ERROR);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
