package fr.montour.identity.person;

import fr.montour.identity.civil.Identity;
import fr.montour.identity.civil.PivotFingerprint;
import fr.montour.identity.model.AccountId;
import fr.montour.identity.model.PersonId;
import fr.montour.identity.model.PersonKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person in every state.
 *
 * @param assurance null for staff and partners, who come through their employer's directory
 * @param fingerprint of a civil identity; null for staff and partners
 */
public record Profile(
        PersonId id,
        AccountId account,
        Identity identity,
        @Nullable Assurance assurance,
        Contact contact,
        @Nullable PivotFingerprint fingerprint,
        Instant registeredAt) {

    /** In which capacity they use the service. */
    public PersonKind kind() {
        return account.realm().kind();
    }

    /** The profile after a later login: identity and given address are replaced, the person's own choices stay. */
    Profile refreshed(AccountHolder holder) {
        return new Profile(
                id,
                account,
                holder.identity(),
                holder.assurance(),
                contact.given(holder.email()),
                holder.fingerprint(),
                registeredAt);
    }

    Profile with(Contact other) {
        return new Profile(id, account, identity, assurance, other, fingerprint, registeredAt);
    }

    @Override
    public String toString() {
        return "Profile[" + id + "]";
    }
}
