package fr.montour.identity.statement.web;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Answer to {@code POST /persons/me/statements}.
 *
 * @param statement EdDSA JWT for slot-service
 */
@Serdeable
public record StatementView(String statement) {}
