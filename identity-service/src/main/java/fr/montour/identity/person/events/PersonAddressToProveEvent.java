package fr.montour.identity.person.events;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * Payload of {@code person.address-to-prove.v1}.
 *
 * @param token goes into the link; whoever has it has proved the address
 */
@Serdeable
public record PersonAddressToProveEvent(String personId, String email, String token, Instant until, String locale) {

    @Override
    public String toString() {
        return "PersonAddressToProveEvent[" + personId + "]";
    }
}
