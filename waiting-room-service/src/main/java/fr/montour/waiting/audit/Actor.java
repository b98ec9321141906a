package fr.montour.waiting.audit;

import org.jspecify.annotations.Nullable;

/**
 * Who acts.
 *
 * @param person opaque id
 * @param role the highest they act with
 * @param correlationId of the request
 */
public record Actor(String person, String role, @Nullable String correlationId) {}
