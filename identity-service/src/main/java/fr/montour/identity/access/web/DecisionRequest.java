package fr.montour.identity.access.web;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A decision about somebody.
 *
 * @param reason kept in their audit for ever, and shown to agents
 */
@Serdeable
public record DecisionRequest(@NotBlank @Size(max = 500) String reason) {

    @Override
    public String toString() {
        return "DecisionRequest[…]";
    }
}
