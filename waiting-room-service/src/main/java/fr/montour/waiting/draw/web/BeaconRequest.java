package fr.montour.waiting.draw.web;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The value of a beacon, as published; for drand the signature of the round in hexadecimal. */
@Serdeable
record BeaconRequest(@NotBlank @Size(max = 500) String value) {}
