package fr.montour.gateway.staff;

import fr.montour.gateway.open.line.Place;
import io.micronaut.serde.annotation.Serdeable;

/** Somebody's place as staff see it. */
@Serdeable
public record StaffPlace(String personId, Place place) {}
