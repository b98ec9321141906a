package fr.montour.platform.web;

import java.net.URI;

/** A kind of refusal. Each service lists its own in an enum; all are described in {@code docs/problems.md}. */
public interface ProblemType {

    /** Stable name in kebab case, e.g. {@code slot-full}. */
    String slug();

    /** HTTP status code. */
    int status();

    /** Short English summary that does not vary from occurrence to occurrence. */
    String title();

    /** Value of the {@code type} member. */
    default URI uri() {
        return URI.create("urn:montour:problem:" + slug());
    }
}
