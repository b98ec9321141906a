package fr.montour.gateway.page;

/**
 * One answer to a choice.
 *
 * @param value sent
 * @param label read
 */
public record Choice(String value, String label) {}
