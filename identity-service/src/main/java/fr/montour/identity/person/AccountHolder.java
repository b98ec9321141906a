package fr.montour.identity.person;

import fr.montour.identity.civil.Identity;
import fr.montour.identity.civil.PivotFingerprint;
import fr.montour.identity.model.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Who holds an account, as its realm says at one login. Makes a new person at the first login, refreshes the person at
 * later ones.
 *
 * @param assurance how well the identity is proven; null for staff and partners
 * @param email address from FranceConnect or the directory; null where there is none or it is malformed
 * @param fingerprint of the civil identity; null for staff and partners
 */
public record AccountHolder(
        AccountId account,
        Identity identity,
        @Nullable Assurance assurance,
        @Nullable EmailAddress email,
        @Nullable PivotFingerprint fingerprint) {}
