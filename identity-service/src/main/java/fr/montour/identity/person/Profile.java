package fr.montour.identity.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person, blocked or not.
 *
 * @param assurance null for staff and partners, who come through their employer's directory
 * @param signal duplicate signal of a civil identity; null for staff and partners
 */
public record Profile(
        PersonId id,
        AccountId account,
        Identity identity,
        @Nullable Assurance assurance,
        Contact contact,
        @Nullable PivotSignal signal,
        Instant registeredAt) {

    /** In which capacity. */
    public PersonKind kind() {
        return account.realm().kind();
    }

    /** What a later login brought; the person's own choices stay. */
    Profile refreshed(Arrival arrival) {
        return new Profile(
                id,
                account,
                arrival.identity(),
                arrival.assurance(),
                contact.given(arrival.email()),
                arrival.signal(),
                registeredAt);
    }

    Profile with(Contact other) {
        return new Profile(id, account, identity, assurance, other, signal, registeredAt);
    }

    @Override
    public String toString() {
        return "Profile[" + id + "]";
    }
}
