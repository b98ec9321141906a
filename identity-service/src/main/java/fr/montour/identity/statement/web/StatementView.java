package fr.montour.identity.statement.web;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A fresh identity statement.
 *
 * @param statement EdDSA JWT for slot-service
 */
@Serdeable
public record StatementView(String statement) {}
