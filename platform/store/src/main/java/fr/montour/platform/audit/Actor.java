package fr.montour.platform.audit;

import org.jspecify.annotations.Nullable;

/**
 * A member of staff who acts.
 *
 * @param person opaque id
 * @param role the highest they act with
 * @param correlationId of the request
 */
public record Actor(String person, String role, @Nullable String correlationId) {

    /** An agent or a supervisor. */
    public static Actor of(String person, boolean isSupervisor, @Nullable String correlationId) {
        return new Actor(person, isSupervisor ? "supervisor" : "agent", correlationId);
    }
}
