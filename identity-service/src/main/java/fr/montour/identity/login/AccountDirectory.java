package fr.montour.identity.login;

import fr.montour.identity.civil.PivotClaims;
import fr.montour.identity.model.AccountId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the realms know about their accounts, beyond what their tokens carry. */
public interface AccountDirectory {

    /**
     * An account.
     *
     * @param claims names of staff, whole pivot identity of the public
     */
    record Entry(String username, @Nullable String email, PivotClaims claims) {}

    /** The account, unless it was deleted meanwhile. */
    Optional<Entry> find(AccountId account);
}
