package fr.montour.identity.access;

import fr.montour.identity.model.AccountId;

/** Whether an account may log in at all, as its realm knows it. Both calls may be repeated; a deleted account is left alone. */
public interface AccountAccess {

    /** Lets the account log in. */
    void open(AccountId account);

    /** Refuses logins and ends every session the account has. */
    void close(AccountId account);
}
