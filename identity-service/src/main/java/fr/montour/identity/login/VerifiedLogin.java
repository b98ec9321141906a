package fr.montour.identity.login;

import fr.montour.identity.model.AccountId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a verified ID token says.
 *
 * @param roles roles of the realm; empty for the public
 * @param organisation site of an agent, association of a partner
 * @param sites for which an agent works, {@code *} for all
 * @param acr level of assurance of this login, as FranceConnect proved it
 */
public record VerifiedLogin(
        AccountId account,
        Set<String> roles,
        @Nullable String organisation,
        Set<String> sites,
        @Nullable String acr) {}
