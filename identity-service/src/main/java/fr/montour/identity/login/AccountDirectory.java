package fr.montour.identity.login;

import fr.montour.identity.civil.PivotClaims;
import fr.montour.identity.model.AccountId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what the realms know about their accounts beyond what tokens carry; implemented with Keycloak's admin API. */
public interface AccountDirectory {

    /**
     * An account.
     *
     * @param claims names of staff, whole pivot identity of the public
     */
    record Entry(String username, @Nullable String email, PivotClaims claims) {}

    /** The account; empty where it was deleted after its token was issued. */
    Optional<Entry> find(AccountId account);
}
