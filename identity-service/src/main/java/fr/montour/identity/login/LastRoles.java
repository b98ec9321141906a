package fr.montour.identity.login;

import fr.montour.identity.model.PersonId;
import java.util.Set;

/** Which roles staff and partners had at their last login. */
public interface LastRoles {

    /** The roles of the person at that time; none before the first login. */
    Set<Role> of(PersonId person);

    /** Keeps the roles in place of the earlier ones. */
    void keep(PersonId person, Set<Role> roles);
}
