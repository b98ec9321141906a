package fr.montour.identity.login.store;

import fr.montour.identity.login.LastRoles;
import fr.montour.identity.login.Role;
import fr.montour.identity.model.PersonId;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Collection {@code last_roles}: one document for each of staff and partners. */
@Singleton
public class MongoLastRoles implements LastRoles {

    private final LastRolesRepository roles;

    MongoLastRoles(LastRolesRepository roles) {
        this.roles = roles;
    }

    @Override
    public Set<Role> of(PersonId person) {
        List<String> kept =
                roles.findById(person.value()).map(LastRolesDocument::roles).orElse(List.of());
        return Arrays.stream(Role.values())
                .filter(role -> kept.contains(role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void keep(PersonId person, Set<Role> now) {
        roles.update(new LastRolesDocument(
                person.value(), now.stream().map(Role::name).sorted().toList()));
    }
}
