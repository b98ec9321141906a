package fr.montour.gateway.open.catalogue;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A préfecture or sous-préfecture.
 *
 * @param siteId INSEE commune code
 * @param zone IANA name; appointments are told in it
 */
@Serdeable
public record Site(
        String siteId,
        String kind,
        String name,
        String commune,
        String postalCode,
        String departementCode,
        String departement,
        String region,
        String zone) {}
