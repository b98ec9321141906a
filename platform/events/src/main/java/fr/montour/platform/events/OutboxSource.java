package fr.montour.platform.events;

/**
 * A collection whose documents may carry an {@code outbox}; a bean of this type makes the relay sweep it.
 *
 * @param collection its name
 */
public record OutboxSource(String collection) {}
