package fr.montour.slot.hold.web;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The slot to keep. */
@Serdeable
record TakeHoldRequest(@NotBlank @Size(max = 100) String slotId) {}
