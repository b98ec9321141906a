package fr.montour.identity.person;

import fr.montour.identity.model.Outcome;
import fr.montour.identity.model.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * How to reach somebody.
 *
 * @param given address from FranceConnect or the directory; wins, and is changed there
 * @param own address the person entered, for those whose FranceConnect gives none
 */
public record Contact(
        @Nullable EmailAddress given, @Nullable EmailAddress own, Language language) {

    /** The address mail goes to. */
    public @Nullable EmailAddress email() {
        return given != null ? given : own;
    }

    /** The address that came with a login; what the person entered and chose stays. */
    Contact given(@Nullable EmailAddress email) {
        return new Contact(email, own, language);
    }

    /**
     * What the person wishes.
     *
     * @param email their own address; empty removes it, null leaves it as it is
     */
    Outcome<Contact> prefer(Language wished, @Nullable String email) {
        if (email == null) {
            return Outcome.done(new Contact(given, own, wished));
        }
        if (given != null) {
            return given.value().equalsIgnoreCase(email.strip())
                    ? Outcome.done(new Contact(given, own, wished))
                    : Outcome.refused(Rejection.EMAIL_NOT_OURS);
        }
        if (email.isBlank()) {
            return Outcome.done(new Contact(null, null, wished));
        }
        return EmailAddress.parse(email)
                .map(address -> Outcome.done(new Contact(null, address, wished)))
                .orElseGet(() -> Outcome.refused(Rejection.EMAIL_INVALID));
    }
}
