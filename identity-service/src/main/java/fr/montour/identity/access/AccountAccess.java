package fr.montour.identity.access;

import fr.montour.identity.model.AccountId;

/**
 * Lets accounts log in or not, in their realm; implemented with Keycloak's admin API. Both calls are repeatable and
 * ignore a deleted account.
 */
public interface AccountAccess {

    /** Lets the account log in. */
    void open(AccountId account);

    /** Refuses logins of the account and ends all its sessions. */
    void close(AccountId account);
}
