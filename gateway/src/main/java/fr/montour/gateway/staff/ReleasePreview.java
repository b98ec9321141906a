package fr.montour.gateway.staff;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What an order for slots would make.
 *
 * @param publicCapacity appointments in all slots
 * @param holiday that the day is at the site, by name
 */
@Serdeable
public record ReleasePreview(
        int slots, int publicCapacity, @Nullable String holiday, boolean sunday) {}
