package fr.montour.identity.login;

import fr.montour.identity.model.PersonId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Stands for the store in tests of rules. */
final class InMemoryLastRoles implements LastRoles {

    private final Map<PersonId, Set<Role>> roles = new HashMap<>();

    @Override
    public Set<Role> of(PersonId person) {
        return roles.getOrDefault(person, Set.of());
    }

    @Override
    public void keep(PersonId person, Set<Role> now) {
        roles.put(person, Set.copyOf(now));
    }
}
