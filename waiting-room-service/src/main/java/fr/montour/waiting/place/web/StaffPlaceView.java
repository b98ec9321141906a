package fr.montour.waiting.place.web;

import io.micronaut.serde.annotation.Serdeable;

/** A place as staff see it. */
@Serdeable
record StaffPlaceView(String personId, PlaceView place) {}
