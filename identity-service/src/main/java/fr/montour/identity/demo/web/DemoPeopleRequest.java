package fr.montour.identity.demo.web;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Body of {@code POST /demo-people}.
 *
 * @param prefix of their user names
 */
@Serdeable
public record DemoPeopleRequest(
        @Min(1) @Max(1000) int count,

        @NotNull @Pattern(regexp = "[a-z0-9](?:[a-z0-9-]{0,28}[a-z0-9])?")
        String prefix) {}
