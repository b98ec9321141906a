package fr.montour.gateway.edge.cookie;

/**
 * What a sealed cookie is for. It is part of what is authenticated, so that a cookie made for one purpose never opens as
 * another.
 *
 * @param name written into the protected header
 * @param type what is inside
 */
public record Purpose<T extends Expiring>(String name, Class<T> type) {}
