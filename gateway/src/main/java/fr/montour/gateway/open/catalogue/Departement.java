package fr.montour.gateway.open.catalogue;

/** A département that has a site; the code is that of INSEE, e.g. {@code 2A} or {@code 974}. */
public record Departement(String code, String name) {}
