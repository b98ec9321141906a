package fr.montour.identity.contact.web;

import fr.montour.identity.contact.ProveAddress;
import fr.montour.platform.web.Results;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** HTTP for the gateway, where links are opened by whoever has them, logged in or not. */
@Controller("/address-proofs")
@Secured("gateway")
@ExecuteOn(TaskExecutors.BLOCKING)
class AddressProofController {

    private final ProveAddress prove;

    AddressProofController(ProveAddress prove) {
        this.prove = prove;
    }

    @Post
    @Operation(
            summary = "The link to an address was opened: letters go there from now on; repeatable",
            description = "Says nothing about whose it is. Emits person.contact-changed.v1. "
                    + "Refused with address-link-invalid, person-blocked.")
    @Status(HttpStatus.NO_CONTENT)
    void prove(@Valid @Body AddressProofRequest request) {
        Results.orThrow(prove.prove(request.token()));
    }

    /**
     * Body of {@code POST /address-proofs}.
     *
     * @param token from the link
     */
    @Serdeable
    record AddressProofRequest(@NotBlank @Size(max = 100) String token) {

        @Override
        public String toString() {
            return "AddressProofRequest[…]";
        }
    }
}
