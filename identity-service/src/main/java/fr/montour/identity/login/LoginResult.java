package fr.montour.identity.login;

import fr.montour.identity.person.Profile;
import fr.montour.identity.revocation.SessionTerms;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A recorded login.
 *
 * @param organisation site of an agent, association of a partner
 * @param sites for which an agent works, {@code *} for all
 * @param session on which terms the gateway's session begins
 */
public record LoginResult(
        Profile person, Set<Role> roles, @Nullable String organisation, Set<String> sites, SessionTerms session) {}
