package fr.montour.slot.appointment.web;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * What a confirmation says.
 *
 * @param statement fresh identity statement of identity-service
 * @param locale language of what the person is sent
 */
@Serdeable
record ConfirmRequest(
        @NotBlank String statement,
        @NotNull @Pattern(regexp = "fr|en") String locale) {}
