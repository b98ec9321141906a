package fr.montour.identity.person;

import fr.montour.identity.model.IdentityRefusal;
import fr.montour.platform.result.Result;
import org.jspecify.annotations.Nullable;

/**
 * E-mail addresses and language of a person.
 *
 * @param given address from FranceConnect or the directory; wins, and is changed there
 * @param own address the person entered, for those whose FranceConnect gives none
 */
public record Contact(
        @Nullable EmailAddress given, @Nullable EmailAddress own, Language language) {

    /** The address that letters go to; null where there is none. */
    public @Nullable EmailAddress email() {
        return given != null ? given : own;
    }

    /** The contact after a login that gave this address; the person's own address and language stay. */
    Contact given(@Nullable EmailAddress email) {
        return new Contact(email, own, language);
    }

    /**
     * The contact after the person's choice; refused where the address comes with the login or is malformed.
     *
     * @param email their own address; empty removes it, null leaves it as it is
     */
    Result<Contact> prefer(Language wished, @Nullable String email) {
        if (email == null) {
            return Result.done(new Contact(given, own, wished));
        }
        if (given != null) {
            return given.value().equalsIgnoreCase(email.strip())
                    ? Result.done(new Contact(given, own, wished))
                    : Result.refused(
                            IdentityRefusal.PREFERENCES_INVALID,
                            "The e-mail address comes with your login and is changed there.");
        }
        if (email.isBlank()) {
            return Result.done(new Contact(null, null, wished));
        }
        return EmailAddress.parse(email)
                .map(address -> Result.done(new Contact(null, address, wished)))
                .orElseGet(() -> Result.refused(IdentityRefusal.PREFERENCES_INVALID, "This is no e-mail address."));
    }
}
