package fr.montour.notification.contact.web;

import fr.montour.notification.contact.Contact;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether letters reach a person.
 *
 * @param state REACHABLE, REFUSED where the mail server refuses the address, or NO_ADDRESS
 * @param email the address that is refused
 * @param refusedSince since when
 */
@Serdeable
record ContactView(
        String state, @Nullable String email, @Nullable Instant refusedSince) {

    static final ContactView REACHABLE = new ContactView("REACHABLE", null, null);

    static ContactView of(Contact contact) {
        var address = contact.email();
        if (address == null) {
            return new ContactView("NO_ADDRESS", null, null);
        }
        return contact.refusedSince() == null
                ? REACHABLE
                : new ContactView("REFUSED", address.value(), contact.refusedSince());
    }

    @Override
    public String toString() {
        return "ContactView[" + state + "]";
    }
}
