package fr.montour.slot.catalogue;

/**
 * Where a site is.
 *
 * @param departementCode {@code 93}, {@code 2A}, {@code 974}
 */
public record Locality(String commune, String postalCode, String departementCode, String departement, String region) {}
