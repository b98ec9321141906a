package fr.montour.identity.revocation.web;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Body of {@code POST /revocations}.
 *
 * @param endsAt the session's absolute end
 */
@Serdeable
public record RevocationRequest(
        @NotBlank @Size(max = 64) String sessionId, @NotNull Instant endsAt) {}
